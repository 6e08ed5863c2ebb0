import { negativeAmount as shared } from "../../../src/fiscal/checks/negative-amount.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure", "balance");

/**
 * Amounts are not negative, but for what is carried over or adjusted.
 */
export const negativeAmount: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/negative-amount",
  since: "0.1.0",
  examples: [
    { name: "no amount is negative", record: example, findings: [] },
    {
      name: "a negative item",
      record: withValue(example, "/tables/generalExpenditure/rows/3/amounts/project", -4.6),
      findings: ["/tables/generalExpenditure/rows/3/amounts/project"],
    },
    {
      name: "a negative total",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/basic", -1),
      findings: ["/tables/generalExpenditure/total/amounts/basic"],
    },
    {
      name: "a negative balance brought forward",
      record: withValue(example, "/tables/balance/income/6/amounts/total", -12),
      findings: [],
    },
  ],
};
