import { fieldLabel } from "../../src/field-label.js";
import { figureAcross } from "../../src/fiscal/compared-figures.js";
import { exampleBudget } from "../../src/fiscal/example-budget.js";
import { exampleFinalAccounts } from "../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../src/fiscal/example-variants.js";
import type { Column } from "../../src/fiscal/fiscal-record.js";
import { budgetsWithFinalAccounts } from "../../src/fiscal/record-series.js";
import { figures } from "../../src/fiscal/three-public.js";
import type { RecordSetRule } from "../../src/rule.js";

const items: readonly Column[] = [
  "total",
  "abroad",
  "vehicleTotal",
  "vehiclePurchase",
  "vehicleOperation",
  "reception",
];

const final = { ...only(exampleFinalAccounts, "threePublic"), excerpt: true, scope: "unit" } as const;
const budget = {
  ...only(exampleBudget, "threePublic"),
  excerpt: true,
  fiscalYear: final.fiscalYear,
} as const;
const budgeted = withValue(budget, "/tables/threePublic/amounts", {
  total: 8,
  abroad: 0,
  vehicleTotal: 5,
  vehicleOperation: 5,
  reception: 3,
});

/**
 * The budget column of final accounts is the budget that was published.
 *
 * Some final accounts print the adjusted budget there, so it is a warning.
 */
export const budgetDiffersFromFinalAccounts: RecordSetRule = {
  code: "across-records/budget-differs-from-final-accounts",
  severity: "warning",
  title: {
    zh: "决算表的预算数与公开的预算不同",
    en: "Final accounts print another budget than the one published",
  },
  message: {
    zh: "“{table}”的“{columnLabel}”预算数印为 {printed}，同年公开的预算为 {expected}，相差 {difference}：如为调整预算，应说明",
    en: "in “{table}” the budget of {columnLabel} is printed as {printed}, the budget published for the year has {expected}, {difference} apart: an adjusted budget should be called so",
  },
  basis: [{ source: "three-public-practice" }],
  since: "0.1.0",
  examples: [
    { name: "the budget that was published", records: [budgeted, final], findings: [] },
    {
      name: "another budget for hospitality, and so in total",
      records: [budget, final],
      findings: ["/1/tables/threePublic/budget/total", "/1/tables/threePublic/budget/reception"],
    },
    { name: "a budget of another year", records: [{ ...budget, fiscalYear: 2024 }, final], findings: [] },
  ],
  *check(records) {
    for (const [planned, spent] of budgetsWithFinalAccounts(records)) {
      const { threePublic: published } = planned.record.tables;
      const { threePublic: table } = spent.record.tables;
      if (published === undefined || table === undefined) continue;
      const there = figures(published, "amounts", "预算数");
      const here = figures(table, "budget", "预算数");
      for (const column of items) {
        if (there?.rows[0]?.amounts[column] === undefined || here?.rows[0]?.amounts[column] === undefined) {
          continue;
        }
        const label =
          fieldLabel(spent.record.recordType, ["tables", "threePublic", "budget", column]) ?? column;
        const other = { placed: planned, cell: { list: there, index: 0, column } };
        yield* figureAcross({ placed: spent, cell: { list: here, index: 0, column } }, [other], label);
      }
    }
  },
};
