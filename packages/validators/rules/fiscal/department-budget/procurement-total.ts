import { procurementTotal as shared } from "../../../src/fiscal/checks/procurement-total.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

const procured = (total: number): typeof exampleBudget =>
  withValue(example, "/tables/procurement", {
    printedTitle: "政府采购预算表",
    unit: "CNY-10k",
    decimals: 2,
    rows: [
      { category: "货物A", amounts: { total: 12.5 } },
      { category: "货物A", item: "台式计算机", amounts: { total: 12.5 } },
      { category: "服务C", amounts: { total: 30 } },
      { category: "服务C", item: "物业管理服务", amounts: { total: 30 } },
    ],
    total: { name: "合计", amounts: { total } },
  });

/**
 * The procurement total is the sum of goods, works and services.
 *
 * Only the subtotals of the three kinds are added; items and other subtotals stand below them.
 */
export const procurementTotal: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/procurement-total",
  since: "0.1.0",
  examples: [
    { name: "goods and services add up", record: procured(42.5), findings: [] },
    { name: "0.01 apart, which rounding may be", record: procured(42.51), findings: [] },
    {
      name: "0.02 apart, which it may not",
      record: procured(42.52),
      findings: ["/tables/procurement/total/amounts/total"],
    },
    {
      name: "no total row",
      record: without(procured(42.5), "/tables/procurement/total"),
      findings: [],
      notRun: true,
    },
  ],
};
