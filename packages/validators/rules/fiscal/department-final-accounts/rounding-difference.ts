import { roundingDifference as shared } from "../../../src/fiscal/checks/rounding-difference.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * Rounding leaves sums of printed figures apart by a last digit or two.
 *
 * For n addends (n + 1) / 2 of the last digit; for a total printed in two tables of final accounts one.
 * One finding a record says how many there are, so that nobody looks for an error.
 */
export const roundingDifference: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/rounding-difference",
  since: "0.1.0",
  examples: [
    { name: "every total is exact", record: example, findings: [] },
    {
      name: "a last digit apart among three addends",
      record: withValue(example, "/tables/threePublic/final/total", 6.22),
      findings: ["/tables"],
    },
    {
      name: "more than rounding explains: that is an error, and another rule's",
      record: withValue(example, "/tables/threePublic/final/total", 6.23),
      findings: [],
    },
  ],
};
