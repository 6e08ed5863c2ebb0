import Papa from "papaparse";
import { recordFolders } from "../records.js";
import { list, read } from "../repository.js";
import { codeLists } from "./code-lists.js";
import { type GeneratedFiles, json } from "./generated-file.js";
import { definitionOf, type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

/** A column of the national item tables and the field of a record that holds it. */
interface NationalColumn {
  /** The child table, as `material`; empty for the item's own row. */
  readonly table: string;
  readonly column: string;
  readonly path: string;
  readonly kind: string;
  readonly list: string;
  readonly note: string;
}

const folder = "packages/schemas/national-columns";

/** The published JSON of each `national-columns/<record>.csv`, whose paths and lists must exist. */
export const generateNationalColumns = async (): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  const lists = new Set(codeLists().map(({ id }) => id));
  for (const path of list(`${folder}/*.csv`)) {
    const recordType = path.slice(folder.length + 1, -".csv".length);
    const record = recordFolders().find(({ id }) => id === recordType);
    if (record === undefined) throw new Error(`${path}: there is no record type "${recordType}"`);
    const schema = await jsonSchemaOf(record, "draft-2020-12");
    const { data: columns } = Papa.parse<NationalColumn>(read(path), { header: true, skipEmptyLines: true });
    for (const { column, path: field, list: codes } of columns) {
      if (!holds(schema, schema, field.split("."))) {
        throw new Error(`${path}: ${recordType} has no field ${field} for ${column}`);
      }
      if (codes !== "" && !lists.has(codes)) throw new Error(`${path}: there is no code list "${codes}"`);
    }
    files.set(
      `packages/schemas/generated/national-columns/${recordType}.json`,
      json(folder, { recordType, columns }),
    );
  }
  return files;
};

/** Whether a path of names leads to a field, through lists and through unions with `无`. */
const holds = (root: JsonSchema, node: JsonSchema, [key, ...rest]: readonly string[]): boolean => {
  if (key === undefined) return true;
  const target = definitionOf(root, node);
  const inside = [target, node["items"], ...((node["anyOf"] ?? []) as JsonSchema[])] as (
    | JsonSchema
    | undefined
  )[];
  const property = (node["properties"] as Record<string, JsonSchema> | undefined)?.[key];
  return (
    (property !== undefined && holds(root, property, rest)) ||
    inside.some((each) => each !== undefined && holds(root, each, [key, ...rest]))
  );
};
