import { economicRollUp as shared } from "../../../src/fiscal/checks/economic-roll-up.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "basicByEconomic");

/**
 * Amounts of an economic class are the sum of its sections, and the total is the sum of the classes.
 *
 * By code, so that two lists printed side by side do not matter. The totals of personnel and of
 * public money that close final accounts are checked by personnel-and-public-add-up.
 */
export const economicRollUp: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/economic-roll-up",
  since: "0.1.0",
  examples: [
    { name: "every total is the sum of its parts", record: example, findings: [] },
    {
      name: "0.01 apart, which two printed addends may be",
      record: withValue(example, "/tables/basicByEconomic/rows/1/amounts/total", 62.01),
      findings: [],
    },
    {
      name: "a cell that repeats its 类",
      record: withValue(example, "/tables/basicByEconomic/rows/6/amounts/total", 62),
      findings: ["/tables/basicByEconomic/rows/1/amounts/total"],
    },
    {
      name: "no total row",
      record: without(example, "/tables/basicByEconomic/total"),
      findings: [],
      notRun: true,
    },
  ],
};
