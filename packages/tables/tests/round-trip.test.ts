import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FiscalRecord, TableFormat } from "../src/index.js";
import { readTables, recordFromGrids, writeRecord } from "../src/index.js";

const examples = join(import.meta.dirname, "../../../examples/published-documents/records");
const formats: readonly TableFormat[] = ["xlsx", "html", "csv"];

const published = ["department-budget", "department-final-accounts"].flatMap((recordType) =>
  readdirSync(join(examples, recordType)).map((file) => join(recordType, file)),
);

describe("published documents", () => {
  it.each(published)("%s is the same after writing and reading", async (file) => {
    const record = JSON.parse(readFileSync(join(examples, file), "utf8")) as FiscalRecord;
    for (const format of formats) {
      const grids = await readTables(await writeRecord(record, { format }));
      const { record: again, problems } = recordFromGrids(grids);
      expect(problems, format).toEqual([]);
      expect(again, format).toEqual(record);
    }
  });
});
