import { exampleBudget } from "../../src/fiscal/example-budget.js";
import { only, withValue } from "../../src/fiscal/example-variants.js";
import { consecutiveYears, inRecord } from "../../src/fiscal/record-series.js";
import { threePublicList } from "../../src/fiscal/three-public.js";
import type { RecordSetRule } from "../../src/rule.js";

const later = { ...only(exampleBudget, "threePublic"), excerpt: true };
const earlier = { ...later, fiscalYear: 2025 };

/**
 * The three-public figures of a year are its own.
 *
 * Identical figures two years running can be a plan kept, or last year's form sent again: worth a look.
 */
export const threePublicSameAsLastYear: RecordSetRule = {
  code: "across-records/three-public-same-as-last-year",
  severity: "info",
  title: {
    zh: "“三公”经费与上年逐项相同",
    en: "Three-public figures are those of the year before",
  },
  message: {
    zh: "“{table}”的各项金额与上年完全相同：请确认不是误用了上年的表",
    en: "every figure of “{table}” is that of the year before: make sure that it is not last year's form",
  },
  basis: [{ source: "three-public-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "one figure differs",
      records: [withValue(earlier, "/tables/threePublic/amounts/operatingExpense", 58), later],
      findings: [],
    },
    { name: "all the same", records: [earlier, later], findings: ["/1/tables/threePublic"] },
  ],
  *check(records) {
    for (const [before, after] of consecutiveYears(records)) {
      const [old, now] = [threePublicList(before.record), threePublicList(after.record)];
      if (old === undefined || now === undefined || old.table.unit !== now.table.unit) continue;
      const amounts = Object.entries(now.rows[0]?.amounts ?? {});
      const others = Object.entries(old.rows[0]?.amounts ?? {});
      if (amounts.length !== others.length || !amounts.some(([, amount]) => Boolean(amount))) continue;
      const oldAmounts = new Map(others);
      if (!amounts.every(([column, amount]) => oldAmounts.get(column) === amount)) continue;
      yield { at: inRecord(after, "/tables/threePublic"), data: { table: now.table.printedTitle } };
    }
  },
};
