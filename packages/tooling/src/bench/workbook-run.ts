import { readRecord, writeRecord } from "@zwgk/tables";
import { validate } from "@zwgk/validators";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { largeBudget } from "./large-budget.js";

/** What each step took, and the same work by the library below. */
export type WorkbookTimes = readonly {
  readonly name: string;
  readonly milliseconds: number;
  readonly beside?: { readonly name: string; readonly milliseconds: number };
  readonly peakMegabytes: number;
}[];

const timed = async <Result>(work: () => Result | Promise<Result>): Promise<[Result, number]> => {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
};

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

const record = largeBudget(Number(process.argv[2]));
const [bytes, written] = await timed(() => writeRecord(record, { format: "xlsx" }));
const afterWriting = peakMegabytes();
const [reading, read] = await timed(() => readRecord(bytes));
const afterReading = peakMegabytes();
const [report, validated] = await timed(() => validate(reading.record));
const afterValidating = peakMegabytes();
if (!report.ok || reading.problems.length > 0) throw new Error("the workbook was not read as it was written");

const [cells, readAlone] = await timed(() => readXlsx(bytes, { readStyles: true }));
const [, writtenAlone] = await timed(() =>
  writeXlsx({ sheets: cells.sheets.map(({ name, rows }) => ({ name, rows })) }),
);
const text = JSON.stringify(record);
const [, parsed] = await timed(() => JSON.parse(text) as unknown);

const times: WorkbookTimes = [
  {
    name: "write",
    milliseconds: written,
    beside: { name: "hucre, values without formats", milliseconds: writtenAlone },
    peakMegabytes: afterWriting,
  },
  {
    name: "read",
    milliseconds: read,
    beside: { name: "hucre, cells only", milliseconds: readAlone },
    peakMegabytes: afterReading,
  },
  {
    name: "validate",
    milliseconds: validated,
    beside: { name: "JSON.parse of the record", milliseconds: parsed },
    peakMegabytes: afterValidating,
  },
];
console.log(JSON.stringify(times));
