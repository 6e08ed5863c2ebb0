import { statementProcurementTotal as shared } from "../../../src/fiscal/checks/statement-procurement-total.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = exampleBudget;
const stated = (total: number): typeof example => ({
  ...only(example),
  excerpt: true,
  statements: [
    { unit: "CNY-10k", item: "procurement-total", amount: total },
    { unit: "CNY-10k", item: "procurement-goods", amount: 8.25 },
    { unit: "CNY-10k", item: "procurement-works", amount: 0 },
    { unit: "CNY-10k", item: "procurement-services", amount: 2.25 },
  ],
});

/**
 * What the text says of procurement adds up: goods, works and services.
 *
 * One of the last digit may be rounding.
 */
export const statementProcurementTotal: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-procurement-total",
  since: "0.1.0",
  examples: [
    { name: "the total is their sum", record: stated(10.5), findings: [] },
    { name: "a last digit apart", record: stated(10.51), findings: [] },
    { name: "two last digits apart", record: stated(10.52), findings: ["/statements/0/amount"] },
    {
      name: "works are not given",
      record: withValue(stated(10.5), "/statements/2", { unit: "CNY-10k", item: "procurement-works" }),
      findings: [],
      notRun: true,
    },
    {
      name: "the parts are those of another year",
      record: withValue(stated(20), "/statements/0/year", 2020),
      findings: [],
      notRun: true,
    },
  ],
};
