import { classesMatchBalance as shared } from "../../../src/fiscal/checks/classes-match-balance.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "balance", "expenditure");

/**
 * A class has the same amount in the table of expenditure and in the balance.
 *
 * Classes are matched by name, since ordinals drift from year to year; a former name is the class it became.
 * Final accounts are rounded table by table, so one of the last digit is no fault there.
 */
export const classesMatchBalance: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/classes-match-balance",
  since: "0.1.0",
  examples: [
    { name: "both tables agree", record: example, findings: [] },
    {
      name: "0.01 apart, which rounding may be",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/total", 912.35),
      findings: [],
    },
    {
      name: "0.02 apart, which it may not",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/total", 912.36),
      findings: ["/tables/expenditure/rows/0/amounts/total"],
    },
  ],
};
