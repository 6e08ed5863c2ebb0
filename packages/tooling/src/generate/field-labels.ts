import { recordFolders } from "../records.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";
import { definitionOf, type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

/** Calls `visit` for every property of a schema, by its path: `materials/[]/name`. */
export const forEachProperty = (
  schema: JsonSchema,
  visit: (path: string, property: JsonSchema, required: boolean) => void,
): void => {
  const walk = (node: JsonSchema, path: string): void => {
    const target = definitionOf(schema, node);
    if (target !== undefined) walk(target, path);
    for (const branch of (node["anyOf"] ?? []) as JsonSchema[]) walk(branch, path);
    if (node["items"] !== undefined) walk(node["items"] as JsonSchema, join(path, "[]"));
    const required = (node["required"] ?? []) as readonly string[];
    for (const [key, property] of Object.entries((node["properties"] ?? {}) as Record<string, JsonSchema>)) {
      // A definition's own description is not repeated beside the reference to it.
      visit(join(path, key), { ...definitionOf(schema, property), ...property }, required.includes(key));
      walk(property, join(path, key));
    }
  };
  walk(schema, "");
};

const join = (path: string, key: string): string => (path === "" ? key : `${path}/${key}`);

/** The Chinese label of a property: what its description says before the colon. */
const labelOf = (property: JsonSchema): string => String(property["description"] ?? "").split("：")[0] ?? "";

/** Chinese labels by path, for messages about shape. */
export const generateFieldLabels = async (): Promise<GeneratedFiles> => {
  const tables: string[] = [];
  for (const folder of recordFolders()) {
    const labels: string[] = [];
    forEachProperty(await jsonSchemaOf(folder, "draft-2020-12"), (path, property) => {
      labels.push(`    ${JSON.stringify(path)}: ${JSON.stringify(labelOf(property))},`);
    });
    tables.push(`  ${JSON.stringify(folder.id)}: {\n${labels.join("\n")}\n  },`);
  }
  return new Map([
    [
      "packages/validators/src/generated/field-labels.ts",
      typescript(
        "packages/schemas/json-schema",
        `export const fieldLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${tables.join("\n")}\n};`,
      ),
    ],
  ]);
};
