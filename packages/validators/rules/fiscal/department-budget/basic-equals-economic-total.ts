import { basicEqualsEconomicTotal as shared } from "../../../src/fiscal/checks/basic-equals-economic-total.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "basicByEconomic");

/**
 * Basic expenditure of the general public budget is the total of its economic breakdown.
 */
export const basicEqualsEconomicTotal: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/basic-equals-economic-total",
  since: "0.1.0",
  examples: [
    { name: "both totals are the same", record: example, findings: [] },
    {
      name: "one yuan apart, which rounding may be",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/basic", 4_500_001),
      findings: [],
    },
    {
      name: "two yuan apart, which it may not",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/basic", 4_500_002),
      findings: ["/tables/generalExpenditure/total/amounts/basic"],
    },
    {
      name: "no column of basic expenditure",
      record: without(example, "/tables/generalExpenditure/total/amounts/basic"),
      findings: [],
      notRun: true,
    },
  ],
};
