import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiscalRecord, TableFormat } from "../src/index.js";
import { readRecord, writeRecord } from "../src/index.js";
import { records } from "./generated-records.js";

const examples = join(import.meta.dirname, "../../../examples/published-documents/records");
const formats: readonly TableFormat[] = ["xlsx", "html", "csv"];

const published = ["department-budget", "department-final-accounts"].flatMap((recordType) =>
  readdirSync(join(examples, recordType)).map((file) => join(recordType, file)),
);

const sameAgain = async (record: FiscalRecord, format: TableFormat): Promise<void> => {
  const { record: again, problems } = await readRecord(await writeRecord(record, { format }));
  expect(problems, format).toEqual([]);
  expect(again, format).toEqual(record);
};

describe("published documents", () => {
  it.each(published)("%s is the same after writing and reading", async (file) => {
    const record = JSON.parse(readFileSync(join(examples, file), "utf8")) as FiscalRecord;
    for (const format of formats) await sameAgain(record, format);
  });
});

describe("generated records", () => {
  it.each(formats)("are the same after writing %s and reading it", async (format) => {
    await fc.assert(
      fc.asyncProperty(records, (record) => sameAgain(record, format)),
      { numRuns: 60 },
    );
  });
});
