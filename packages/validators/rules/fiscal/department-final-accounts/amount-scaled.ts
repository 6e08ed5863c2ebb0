import { amountScaled as shared } from "../../../src/fiscal/checks/amount-scaled.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure");

/**
 * A single amount is in the unit of its table.
 *
 * An amount exactly ten thousand times what the figures around it make it was typed in the other unit.
 */
export const amountScaled: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/amount-scaled",
  since: "0.1.0",
  examples: [
    { name: "every amount in ten thousand yuan", record: example, findings: [] },
    {
      name: "one in yuan",
      record: withValue(example, "/tables/generalExpenditure/rows/3/amounts/project", 4_800_000),
      findings: ["/tables/generalExpenditure/rows/3/amounts/project"],
    },
  ],
};
