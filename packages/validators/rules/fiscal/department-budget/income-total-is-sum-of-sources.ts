import { incomeTotalIsSumOfSources as shared } from "../../../src/fiscal/checks/income-total-is-sum-of-sources.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "income");

/**
 * Total income is the sum of its sources.
 *
 * Where fiscal appropriation has a column of its own, the three budgets beside it are its breakdown
 * and not added again.
 */
export const incomeTotalIsSumOfSources: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/income-total-is-sum-of-sources",
  since: "0.1.0",
  examples: [
    { name: "合计 is the sum of the sources", record: example, findings: [] },
    {
      name: "one of the last digit apart, which two printed addends may be",
      record: withValue(example, "/tables/income/rows/0/amounts/total", 8_950_001),
      findings: [],
    },
    {
      name: "two of the last digit apart, which they may not",
      record: withValue(example, "/tables/income/rows/0/amounts/total", 8_950_002),
      findings: ["/tables/income/rows/0/amounts/total"],
    },
    {
      name: "a source entered wrongly in the total row",
      record: withValue(example, "/tables/income/total/amounts/other", 150_100),
      findings: ["/tables/income/total/amounts/total"],
    },
    {
      name: "the three budgets as a breakdown of the appropriation",
      record: withValue(without(example, "/tables/income/total"), "/tables/income/rows", [
        {
          code: "208",
          name: "社会保障和就业支出",
          amounts: { total: 30, fiscalAppropriation: 20, general: 15, governmentFund: 5, other: 10 },
        },
      ]),
      findings: [],
    },
  ],
};
