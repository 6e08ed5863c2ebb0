import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { recordTypes } from "../src/index.js";
import { fixtures, publishedSchemas } from "./fixtures.js";
import { type Mutant, mutants } from "./mutants.js";
import { python, pythonVerdicts } from "./python.js";

const current = publishedSchemas("json-schema");
const draft07 = publishedSchemas("json-schema/draft-07");

const compiled = (ajv: Ajv, schemas: Readonly<Record<string, object>>): Record<string, ValidateFunction> => {
  addFormats.default(ajv);
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, ajv.compile(schema)]));
};

/** Ajv as it comes, in its default strict mode. */
const ajvCurrent = compiled(new Ajv2020(), current);
const ajvDraft07 = compiled(new Ajv(), draft07);

const byZod = ({ recordType, document }: Omit<Mutant, "name">): boolean =>
  recordTypes[recordType as keyof typeof recordTypes].schema.safeParse(document).success;

const byAjv = (
  checks: Record<string, ValidateFunction>,
  { recordType, document }: Omit<Mutant, "name">,
): boolean => checks[recordType]?.(document) === true;

/** Documents the two sides do not agree on, by name. */
const disagreements = (
  documents: readonly Mutant[],
  verdicts: readonly boolean[],
  others: readonly boolean[],
): string[] => documents.filter((_, index) => verdicts[index] !== others[index]).map(({ name }) => name);

const samples: readonly Mutant[] = [...fixtures, ...mutants(5000)];
const zodVerdicts = samples.map(byZod);

describe("published schemas", () => {
  it("exist for every record type, in both drafts", () => {
    expect(Object.keys(current)).toEqual(Object.keys(recordTypes));
    expect(Object.keys(draft07)).toEqual(Object.keys(recordTypes));
  });

  for (const fixture of fixtures) {
    it(`${fixture.valid ? "accept" : "reject"} ${fixture.name}`, () => {
      expect(byZod(fixture)).toBe(fixture.valid);
      expect(byAjv(ajvCurrent, fixture)).toBe(fixture.valid);
      expect(byAjv(ajvDraft07, fixture)).toBe(fixture.valid);
    });
  }
});

describe(`${samples.length} fixtures and mutants`, () => {
  it("are of both kinds", () => {
    expect(zodVerdicts.filter(Boolean).length).toBeGreaterThan(100);
    expect(zodVerdicts.filter((verdict) => !verdict).length).toBeGreaterThan(1000);
  });

  it("get the same verdict from zod and Ajv, draft 2020-12", () => {
    expect(
      disagreements(
        samples,
        zodVerdicts,
        samples.map((sample) => byAjv(ajvCurrent, sample)),
      ),
    ).toEqual([]);
  });

  it("get the same verdict from zod and Ajv, draft-07", () => {
    expect(
      disagreements(
        samples,
        zodVerdicts,
        samples.map((sample) => byAjv(ajvDraft07, sample)),
      ),
    ).toEqual([]);
  });

  const withPython = it.runIf(python !== undefined);
  /** Python takes some milliseconds a document; a busy machine takes its time. */
  const patience = 300_000;
  const inPython = samples.map(({ recordType, document }) => [recordType, document] as const);
  if (python === undefined) {
    console.warn(
      "Python's jsonschema is not installed: its verdicts are not compared (apt install python3-jsonschema)",
    );
  }

  withPython(
    "get the same verdict from zod and Python's jsonschema, draft 2020-12",
    () => {
      expect(disagreements(samples, zodVerdicts, pythonVerdicts(current, inPython))).toEqual([]);
    },
    patience,
  );

  withPython(
    "get the same verdict from zod and Python's jsonschema, draft-07",
    () => {
      expect(disagreements(samples, zodVerdicts, pythonVerdicts(draft07, inPython))).toEqual([]);
    },
    patience,
  );
});
