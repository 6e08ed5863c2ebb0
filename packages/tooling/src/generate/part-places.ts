import { pascalCase } from "../names.js";
import { recordFolders } from "../records.js";
import { partRuleFiles, prefixOf } from "../rules.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";
import { definitionOf, type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

/** Record types by the parts that have rules, and where in a record the part stands. */
export const partPlaces = async (): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> => {
  const places = new Map<string, Map<string, readonly string[]>>();
  const parts = new Set((await partRuleFiles()).map(prefixOf));
  for (const folder of recordFolders()) {
    const schema = await jsonSchemaOf(folder, "draft-2020-12");
    for (const part of parts) {
      const paths = pathsTo(schema, pascalCase(part));
      if (paths.length > 0) places.set(part, (places.get(part) ?? new Map()).set(folder.id, paths));
    }
  }
  return places;
};

const pathsTo = (schema: JsonSchema, definition: string): string[] => {
  const found: string[] = [];
  const isPart = (node: JsonSchema): boolean => node["$ref"] === `#/$defs/${definition}`;
  const walk = (node: JsonSchema, path: string): void => {
    if (isPart(node)) found.push(path);
    const target = definitionOf(schema, node);
    if (target !== undefined) walk(target, path);
    const before = found.length;
    const branches = ((node["anyOf"] ?? []) as JsonSchema[]).filter((branch) => !isWithoutParts(branch));
    for (const branch of branches) walk(branch, path);
    if (branches.length > 1 && found.length > before) {
      throw new Error(`${definition} has rules and may not stand in a union but with 无 or null: ${path}`);
    }
    if (node["items"] !== undefined) walk(node["items"] as JsonSchema, `${path}/[]`);
    for (const [key, property] of Object.entries((node["properties"] ?? {}) as Record<string, JsonSchema>)) {
      walk(property, `${path}/${key}`);
    }
  };
  walk(schema, "");
  return found;
};

/** What a path to a part steps over: the answer `无`, and null. */
const isWithoutParts = (branch: JsonSchema): boolean =>
  branch["$ref"] === "#/$defs/None" || branch["type"] === "null";

/** Where in each type of record the parts with rules stand: `/lots/[]/amount`. */
export const generatePartPlaces = async (): Promise<GeneratedFiles> => {
  const entries: string[] = [];
  for (const [part, byRecord] of await partPlaces()) {
    const lines = [...byRecord].map(
      ([record, paths]) => `    ${JSON.stringify(record)}: ${JSON.stringify(paths)},`,
    );
    entries.push(`  ${JSON.stringify(part)}: {\n${lines.join("\n")}\n  },`);
  }
  return new Map([
    [
      "packages/validators/src/generated/part-places.ts",
      typescript(
        "packages/schemas/json-schema",
        `export const partPlaces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {\n${entries.join("\n")}\n};`,
      ),
    ],
  ]);
};
