import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type { Notice } from "../src/notices.js";

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

interface RecordSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

const schemas = join(import.meta.dirname, "../../schemas/json-schema");

/** Any record of a type, by its published JSON Schema; organisations come from a few, so that they meet. */
export const generatedRecords = (recordType: string): fc.Arbitrary<unknown> => {
  const schema = JSON.parse(readFileSync(join(schemas, `${recordType}.json`), "utf8")) as RecordSchema;
  return arbitrary(schema, schema.$defs);
};

export const generatedNotices = (recordType: string): fc.Arbitrary<Notice> =>
  generatedRecords(recordType) as fc.Arbitrary<Notice>;

const names = ["张湾镇人民政府", "某某科技有限公司", "某某咨询有限公司", "泉州市民政局"];
const lotNumbers = ["1", "01", "采购包1", "第二包", "2", "A", "A包"];
const codes = ["11350500003813613F", "91350100M000100Y43"];

/** Values that matter to the export, among any others the schema takes. */
const telling: Readonly<Record<string, readonly unknown[]>> = {
  name: names,
  creditCode: codes,
  divisionCode: ["350502", "350521"],
  lotNumber: lotNumbers,
  methodText: ["公开招标", "竞争性磋商采购"],
  projectNumber: ["[350521]ABC[CS]2026001", "【350521】ABC【CS】2026001-1", "无"],
};

const arbitrary = (
  schema: Schema,
  defs: Readonly<Record<string, Schema>>,
  key = "",
): fc.Arbitrary<unknown> => {
  if (schema.$ref !== undefined) {
    return arbitrary(defs[schema.$ref.slice("#/$defs/".length)] ?? {}, defs, key);
  }
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((each) => arbitrary(each, defs, key)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "object":
      return objects(schema, defs);
    case "array":
      return fc.array(arbitrary(schema.items ?? {}, defs, key), {
        minLength: schema.minItems ?? 0,
        maxLength: 3,
      });
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9 });
    case "number":
      return fc.oneof(
        fc.constantFrom(24.88, 1395, 0.1, 1e12, 1.005),
        fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 9, noNaN: true }),
      );
    case "string":
      return strings(schema, key);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

const objects = (schema: Schema, defs: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> => {
  const { properties } = schema;
  if (properties === undefined)
    return fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 });
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, arbitrary(each, defs, key)])),
    { requiredKeys: [...(schema.required ?? [])], noNullPrototype: true },
  );
};

const notBlank = "[^ 　]";

const strings = ({ pattern, maxLength = 20 }: Schema, key: string): fc.Arbitrary<unknown> => {
  const free = fc.string({ minLength: 1, maxLength: Math.min(maxLength, 20), unit: "grapheme" });
  const any =
    pattern === undefined
      ? free
      : pattern === notBlank
        ? free.filter((text) => /[^ 　]/.test(text))
        : fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
  const values = telling[key];
  return values === undefined ? any : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, any);
};
