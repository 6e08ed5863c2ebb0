import { incomeTotalIsSumOfSources as shared } from "../../../src/fiscal/checks/income-total-is-sum-of-sources.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "income");

/**
 * Total income is the sum of its sources.
 *
 * Where fiscal appropriation has a column of its own, the three budgets beside it are its breakdown
 * and not added again.
 */
export const incomeTotalIsSumOfSources: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/income-total-is-sum-of-sources",
  since: "0.1.0",
  examples: [
    { name: "合计 is the sum of the sources", record: example, findings: [] },
    {
      name: "one of the last digit apart, which two printed addends may be",
      record: withValue(example, "/tables/income/rows/0/amounts/total", 920.35),
      findings: [],
    },
    {
      name: "two of the last digit apart, which they may not",
      record: withValue(example, "/tables/income/rows/0/amounts/total", 920.36),
      findings: ["/tables/income/rows/0/amounts/total"],
    },
    {
      name: "a source entered wrongly in the total row",
      record: withValue(example, "/tables/income/total/amounts/other", 8.1),
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
