import { threePublicTotal as shared } from "../../../src/fiscal/checks/three-public-total.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * Money for travel abroad, vehicles and hospitality adds up, and so does that for vehicles.
 *
 * Where meetings and training stand in the same table, so does the total of all.
 */
export const threePublicTotal: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/three-public-total",
  since: "0.1.0",
  examples: [
    { name: "the items add up", record: example, findings: [] },
    {
      name: "0.02 apart, which three printed addends may be",
      record: withValue(example, "/tables/threePublic/final/total", 6.22),
      findings: [],
    },
    {
      name: "0.03 apart, which they may not",
      record: withValue(example, "/tables/threePublic/final/total", 6.23),
      findings: ["/tables/threePublic/final/total"],
    },
    {
      name: "the budget column is checked too",
      record: withValue(example, "/tables/threePublic/budget/reception", 1),
      findings: ["/tables/threePublic/budget/total"],
    },
    {
      name: "no column for hospitality",
      record: without(example, "/tables/threePublic/final/reception"),
      findings: [],
      notRun: true,
    },
  ],
};
