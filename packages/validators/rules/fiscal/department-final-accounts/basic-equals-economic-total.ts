import { basicEqualsEconomicTotal as shared } from "../../../src/fiscal/checks/basic-equals-economic-total.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure", "basicByEconomic");

/**
 * Basic expenditure of the general public budget is the total of its economic breakdown.
 *
 * Final accounts close the breakdown with the totals of personnel and of public money.
 */
export const basicEqualsEconomicTotal: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/basic-equals-economic-total",
  since: "0.1.0",
  examples: [
    { name: "both totals are the same", record: example, findings: [] },
    {
      name: "0.01 apart, which rounding may be",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/basic", 462.47),
      findings: [],
    },
    {
      name: "0.02 apart, which it may not",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/basic", 462.48),
      findings: ["/tables/generalExpenditure/total/amounts/basic"],
    },
    {
      name: "no totals of personnel and public money",
      record: without(example, "/tables/basicByEconomic/total"),
      findings: [],
      notRun: true,
    },
  ],
};
