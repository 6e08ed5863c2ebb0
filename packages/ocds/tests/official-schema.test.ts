import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject, putAt } from "../src/json.js";
import { mergeRules } from "../src/merge.js";
import { noticeTypes } from "../src/notices.js";
import { toReleasePackage } from "../src/package.js";
import { toRecordPackage } from "../src/record-package.js";
import { patch } from "./extension.js";
import { generatedNotices } from "./generated-notices.js";
import { metadata } from "./metadata.js";
import { fixtures, publishedNotices } from "./published-notices.js";
import { registeredFields, standardFields } from "./standard-fields.js";

/** The folder of the official OCDS 1.1.5 schemas, for those who have it: they are not ours to copy. */
const folder = process.env["ZWGK_OCDS_SCHEMAS"];

if (folder === undefined) {
  console.log("ZWGK_OCDS_SCHEMAS is not set: exports are not validated against the official OCDS schemas");
}

const official = (file: string): JsonObject =>
  folder === undefined ? {} : (JSON.parse(readFileSync(join(folder, file), "utf8")) as JsonObject);

/** Of draft 4 the official schemas use nothing that changed but the name of `id`. */
const asDraft7 = ({ id, $schema, ...schema }: JsonObject): JsonObject => ({ ...schema, $id: id ?? "" });

const schemas = [
  "release-schema.json",
  "versioned-release-validation-schema.json",
  "release-package-schema.json",
  "record-package-schema.json",
];

const compile = (release: JsonObject, main: string): ValidateFunction => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const file of schemas) {
    ajv.addSchema(file === "release-schema.json" ? release : asDraft7(official(file)), file);
  }
  const validate = ajv.getSchema(main);
  if (validate === undefined) throw new Error(main);
  return validate;
};

const faultsOf = (validate: ValidateFunction, document: object): string[] =>
  validate(JSON.parse(JSON.stringify(document)))
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );

/** JSON Merge Patch, as OCDS applies extensions. */
const patched = (schema: Json | undefined, change: Json | undefined): Json | undefined =>
  isObject(schema) && isObject(change)
    ? {
        ...schema,
        ...Object.fromEntries(
          Object.entries(change).map(([key, value]) => [key, patched(schema[key], value) ?? null]),
        ),
      }
    : change;

/** Every object takes declared fields only. */
const strict = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isObject(schema)) return schema;
  const each = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value ?? null)]));
  return isObject(schema["properties"]) && schema["type"] !== undefined
    ? { ...each, additionalProperties: false }
    : each;
};

describe.skipIf(folder === undefined)("official OCDS 1.1.5", () => {
  const release = asDraft7(official("release-schema.json"));
  const releasePackage = folder === undefined ? undefined : compile(release, "release-package-schema.json");
  const recordPackage = folder === undefined ? undefined : compile(release, "record-package-schema.json");
  const faults = (validate: ValidateFunction | undefined, document: object): string[] =>
    validate === undefined ? [] : faultsOf(validate, document);

  it.each([...publishedNotices, ...fixtures])("accepts %s", (_name, notice) => {
    expect(faults(releasePackage, toReleasePackage([notice], metadata).package)).toEqual([]);
    expect(faults(recordPackage, toRecordPackage([notice], metadata).package)).toEqual([]);
  });

  it("accepts all published notices together", () => {
    const notices = publishedNotices.map(([, notice]) => notice);
    expect(faults(releasePackage, toReleasePackage(notices, metadata).package)).toEqual([]);
    expect(faults(recordPackage, toRecordPackage(notices, metadata).package)).toEqual([]);
  });

  it.each(noticeTypes)(
    "accepts generated records of %s, with every extension field declared",
    (recordType) => {
      const lists = Object.entries(registeredFields).map(([definition, fields]): [string, JsonObject] => [
        definition,
        { type: "object", properties: Object.fromEntries(fields.map((field) => [field, {}])) },
      ]);
      const registered: JsonObject = { definitions: Object.fromEntries(lists) };
      putAt(registered, "definitions/Tender/properties/lots", {
        type: "array",
        items: { $ref: "#/definitions/Lot" },
      });
      const extended = [registered, patch as unknown as JsonObject].reduce<Json | undefined>(
        patched,
        release,
      );
      const validate = compile(strict(extended ?? {}) as JsonObject, "release-package-schema.json");
      fc.assert(
        fc.property(generatedNotices(recordType), (notice) => {
          expect(faultsOf(validate, toReleasePackage([notice], metadata).package)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("has every field that this package takes for the standard's", () => {
    const definitions = { ...(release["definitions"] as JsonObject), Release: release } as JsonObject;
    const item = (definitions["Item"] as JsonObject)["properties"] as JsonObject;
    definitions["Unit"] = item["unit"];
    for (const [definition, fields] of Object.entries(standardFields)) {
      const known = Object.keys(
        ((definitions[definition] as JsonObject)?.["properties"] as JsonObject) ?? {},
      );
      expect([...known, ...(registeredFields[definition] ?? [])], definition).toEqual(
        expect.arrayContaining(Object.keys(fields)),
      );
    }
  });

  it("has the merge rules that this package goes by", () => {
    expect(withKeyword(release, "wholeListMerge", true)).toEqual([...mergeRules.wholeListMerge].sort());
    expect([...withKeyword(release, "omitWhenMerged", true), "notice"].sort()).toEqual(
      [...mergeRules.omitWhenMerged].sort(),
    );
  });
});

/** Names of the properties that have a keyword. */
const withKeyword = (schema: Json | undefined, keyword: string, value: Json): string[] => {
  const names = new Set<string>();
  const visit = (each: Json | undefined): void => {
    if (Array.isArray(each)) each.forEach(visit);
    if (!isObject(each)) return;
    for (const [name, child] of Object.entries(each)) {
      if (isObject(child) && child[keyword] === value) names.add(name);
      visit(child);
    }
  };
  visit(schema);
  return [...names].sort();
};
