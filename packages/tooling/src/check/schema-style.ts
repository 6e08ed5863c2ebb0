import { forEachProperty } from "../generate/field-labels.js";
import { type JsonSchema, jsonSchemaOf } from "../generate/json-schemas.js";
import { recordFolders } from "../records.js";
import type { Check } from "./check.js";

/** Standard keywords that every validator knows; `format` never stands without a `pattern`. */
const keywords = new Set([
  "$schema",
  "$id",
  "$ref",
  "$defs",
  "$comment",
  "title",
  "description",
  "examples",
  "deprecated",
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "additionalProperties",
  "propertyNames",
  "items",
  "anyOf",
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
]);

/** Every property has a Chinese label and says what it means; text and numbers have bounds. */
export const schemaStyle: Check = {
  name: "schema-style",
  mend: "wrap the property in labelled(schema, label, meaning), and give text a length and numbers a range",
  async run() {
    const faults: string[] = [];
    for (const folder of recordFolders()) {
      const schema = await jsonSchemaOf(folder, "draft-2020-12");
      forEachProperty(schema, (path, property) => {
        const [label, meaning] = String(property["description"] ?? "").split("：");
        if (!/[㐀-鿿]/.test(label ?? "") || !meaning)
          faults.push(`${folder.id}: ${path} has no "标签：说明"`);
      });
      faults.push(
        ...nodes(schema)
          .flatMap((node) => nodeFaults(node))
          .map((fault) => `${folder.id}: ${fault}`),
      );
    }
    return [...new Set(faults)];
  },
};

/** Schema nodes, at every depth; the maps of properties and definitions are not nodes themselves. */
const nodes = (node: JsonSchema): JsonSchema[] => {
  const maps = [node["properties"], node["$defs"]].flatMap((map) =>
    Object.values((map ?? {}) as Record<string, JsonSchema>),
  );
  const single = [node["items"], node["additionalProperties"]].filter((child) => typeof child === "object");
  const children = [...maps, ...(single as JsonSchema[]), ...((node["anyOf"] ?? []) as JsonSchema[])];
  return [node, ...children.flatMap(nodes)];
};

const nodeFaults = (node: JsonSchema): string[] => {
  const shown = JSON.stringify(node["title"] ?? node["description"] ?? node["type"] ?? "node");
  const title = node["title"];
  return [
    ...Object.keys(node)
      .filter((keyword) => !keywords.has(keyword))
      .map((keyword) => `${shown} uses the keyword ${keyword}`),
    ...(title === undefined || /^[A-Z][A-Za-z0-9]*$/.test(String(title))
      ? []
      : [`${shown}: a title is the name of a type, in PascalCase`]),
    ...(node["format"] !== undefined && node["pattern"] === undefined
      ? [`${shown} has a format without a pattern`]
      : []),
    ...(isUnbounded(node) ? [`${shown} has no bounds`] : []),
    ...(node["type"] === "object" && node["additionalProperties"] === undefined
      ? [`${shown} does not close its keys`]
      : []),
  ];
};

/** Without bounds a number of `1e999` is refused by one language and taken by the next. */
const isUnbounded = (node: JsonSchema): boolean => {
  if (node["const"] !== undefined || node["enum"] !== undefined) return false;
  if (node["type"] === "string") return node["maxLength"] === undefined;
  const isNumber = node["type"] === "number" || node["type"] === "integer";
  return isNumber && (node["minimum"] === undefined || node["maximum"] === undefined);
};
