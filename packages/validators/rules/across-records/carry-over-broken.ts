import { compactName } from "../../src/fiscal/balance-side.js";
import { figureAcross } from "../../src/fiscal/compared-figures.js";
import { exampleFinalAccounts } from "../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../src/fiscal/example-variants.js";
import type { AmountTable } from "../../src/fiscal/fiscal-record.js";
import { consecutiveYears } from "../../src/fiscal/record-series.js";
import type { Cell } from "../../src/fiscal/row-list.js";
import type { RecordSetRule } from "../../src/rule.js";

const later = { ...only(exampleFinalAccounts, "balance"), excerpt: true };
const earlier = { ...withValue(later, "/tables/balance/expenditure/5/amounts/total", 12), fiscalYear: 2024 };

/**
 * What was left at the end of a year is what the next begins with.
 *
 * An opening balance may lawfully be adjusted, and then the accounts say so; hence a warning.
 */
export const carryOverBroken: RecordSetRule = {
  code: "across-records/carry-over-broken",
  severity: "warning",
  title: {
    zh: "年初结转与上年年末结转不同",
    en: "What is brought forward is not what was left the year before",
  },
  message: {
    zh: "“{table}”的“{item}”印为 {printed}，上年决算的年末结转和结余为 {expected}，相差 {difference}：如有年初调整，应说明",
    en: "in “{table}” “{item}” is printed as {printed}, the final accounts of the year before left {expected}, {difference} apart: an adjustment should be called so",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "the chain holds", records: [earlier, later], findings: [] },
    {
      name: "a year begins with more than was left",
      records: [withValue(earlier, "/tables/balance/expenditure/5/amounts/total", 11), later],
      findings: ["/1/tables/balance/income/6/amounts/total"],
    },
    {
      name: "the last digit is another",
      records: [withValue(earlier, "/tables/balance/expenditure/5/amounts/total", 12.01), later],
      findings: ["/1/tables/balance/income/6/amounts/total"],
    },
    { name: "a year between is not given", records: [{ ...earlier, fiscalYear: 2023 }, later], findings: [] },
  ],
  *check(records) {
    for (const [before, after] of consecutiveYears(records)) {
      if (after.record.recordType !== "department-final-accounts") continue;
      for (const key of ["balance", "fiscalBalance"] as const) {
        const closing = flow(key, before.record.tables[key], "expenditure", /^年[末终].*结转/);
        const opening = flow(key, after.record.tables[key], "income", /^年初.*结转/);
        if (closing === undefined || opening === undefined) continue;
        yield* figureAcross(
          { placed: after, cell: opening },
          [{ placed: before, cell: closing }],
          "合计",
          "same-figure",
        );
      }
    }
  },
};

const flow = (
  key: string,
  table: AmountTable | undefined,
  part: "income" | "expenditure",
  name: RegExp,
): Cell | undefined => {
  const rows = table?.[part] ?? [];
  const index = rows.findIndex((row) => name.test(compactName(row.name)));
  return table === undefined || index === -1
    ? undefined
    : { list: { key, table, part, rows }, index, column: "total" };
};
