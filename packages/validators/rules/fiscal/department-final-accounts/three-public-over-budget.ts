import { threePublicOverBudget as shared } from "../../../src/fiscal/checks/three-public-over-budget.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * Three-public money spent stays within its budget.
 *
 * Spending more is not forbidden everywhere, but inspectors ask why. Where a part is over, the total is not named again.
 */
export const threePublicOverBudget: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/three-public-over-budget",
  since: "0.1.0",
  examples: [
    { name: "every item within its budget", record: example, findings: [] },
    {
      name: "exactly the budget",
      record: withValue(example, "/tables/threePublic/final/reception", 3),
      findings: [],
    },
    {
      name: "hospitality over its budget",
      record: withValue(example, "/tables/threePublic/final/reception", 3.01),
      findings: ["/tables/threePublic/final/reception"],
    },
    {
      name: "the total alone is over",
      record: withValue(example, "/tables/threePublic/final/total", 8.5),
      findings: ["/tables/threePublic/final/total"],
    },
  ],
};
