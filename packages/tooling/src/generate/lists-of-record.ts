import { type CodeList, codeLists } from "./code-lists.js";
import { forEachProperty } from "./field-labels.js";
import { definitionOf, type JsonSchema } from "./json-schemas.js";

/** A field whose values are codes of a list. */
export interface CodedField {
  readonly path: string;
  /** Lists its description sends the reader to: `代码见 legal-rank`. */
  readonly named: readonly string[];
  /** Closed lists whose codes are just the values the schema allows. */
  readonly enumerated: readonly string[];
}

/** Every field of a schema whose description names a list, or whose values are those of a closed one. */
export const codedFields = (
  schema: JsonSchema,
  lists: readonly CodeList[] = codeLists(),
): readonly CodedField[] => {
  const closed = lists
    .filter(({ coverage }) => coverage === "closed")
    .map(({ id, codes }) => ({ id, codes: codes.map(({ code }) => code).join() }));
  const fields: CodedField[] = [];
  forEachProperty(schema, (path, property) => {
    const named = listsNamed(String(property["description"] ?? ""));
    const values = enumsOf(schema, property);
    const enumerated = closed.filter(({ codes }) => values.includes(codes)).map(({ id }) => id);
    if (named.length > 0 || enumerated.length > 0) fields.push({ path, named, enumerated });
  });
  return fields;
};

const listsNamed = (description: string): string[] =>
  [...description.matchAll(/(?:见|代码表) ([a-z][a-z0-9-]*(?:、[a-z][a-z0-9-]*)*)/g)].flatMap(
    ([, lists = ""]) => lists.split("、"),
  );

/** The values of each `enum` a property, an item or a branch of it has, joined. */
const enumsOf = (schema: JsonSchema, property: JsonSchema): string[] => {
  const node = definitionOf(schema, property) ?? property;
  const inner = [...((node["anyOf"] ?? []) as JsonSchema[]), ...(node["items"] ? [node["items"]] : [])];
  return [
    ...(Array.isArray(node["enum"]) ? [node["enum"].join()] : []),
    ...inner.flatMap((each) => enumsOf(schema, each as JsonSchema)),
  ];
};

/** The lists of a record, each with the fields that hold its codes; a list of the same codes is not another's. */
export const listsOfRecord = (schema: JsonSchema): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  for (const { path, named, enumerated } of codedFields(schema)) {
    for (const list of named.length > 0 ? named : enumerated)
      lists.set(list, [...(lists.get(list) ?? []), path]);
  }
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
};
