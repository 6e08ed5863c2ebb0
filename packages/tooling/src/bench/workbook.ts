import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchTable } from "./side-by-side.js";
import type { WorkbookTimes } from "./workbook-run.js";

/** A workbook of so many rows, in a process of its own so that its memory can be told. */
export const workbook = (rowCount: number): BenchTable => {
  const script = fileURLToPath(new URL("./workbook-run.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--import", "tsx", script, String(rowCount)], {
    encoding: "utf8",
  });
  const steps = JSON.parse(output) as WorkbookTimes;
  const rows = steps.map(({ name, milliseconds, beside, peakMegabytes }) => [
    name,
    {
      s: (milliseconds / 1000).toFixed(2),
      "beside it": beside === undefined ? "" : beside.name,
      ratio: beside === undefined ? "" : (milliseconds / beside.milliseconds).toFixed(1),
      "peak MB so far": peakMegabytes.toFixed(0),
    },
  ]);
  return { title: `a workbook of ${rowCount} rows`, rows: Object.fromEntries(rows) };
};
