import { recordFolders } from "../records.js";
import { type GeneratedFiles, typescript } from "./generated-file.js";
import { definitionOf, type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

/** Shorter texts hold no number of a person. */
const shortestNumber = 11;

/** Names of the properties whose text has a fixed form: asterisks in it would be of the wrong shape. */
export const generateFixedFormProperties = async (): Promise<GeneratedFiles> => {
  const names = new Set<string>();
  for (const folder of recordFolders()) {
    const schema = await jsonSchemaOf(folder, "draft-2020-12");
    forEachText(schema, (name, node) => {
      if (String(node["pattern"] ?? "").endsWith("$") && Number(node["maxLength"] ?? 0) >= shortestNumber) {
        names.add(name);
      }
    });
  }
  return new Map([
    [
      "packages/validators/src/generated/fixed-form-properties.ts",
      typescript(
        "packages/schemas/json-schema",
        `/** Properties whose text has a fixed form that a number of a person could have. */
export const fixedFormProperties: ReadonlySet<string> = new Set(${JSON.stringify([...names].sort())});`,
      ),
    ],
  ]);
};

const forEachText = (schema: JsonSchema, visit: (name: string, node: JsonSchema) => void): void => {
  const walk = (node: JsonSchema, name: string): void => {
    const target = definitionOf(schema, node);
    if (target !== undefined) walk(target, name);
    if (node["type"] === "string") visit(name, node);
    for (const branch of (node["anyOf"] ?? []) as JsonSchema[]) walk(branch, name);
    if (node["items"] !== undefined) walk(node["items"] as JsonSchema, name);
    for (const [key, property] of Object.entries((node["properties"] ?? {}) as Record<string, JsonSchema>)) {
      walk(property, key);
    }
  };
  walk(schema, "");
};
