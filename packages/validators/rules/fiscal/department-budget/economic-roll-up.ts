import { economicRollUp as shared } from "../../../src/fiscal/checks/economic-roll-up.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "basicByEconomic");

/**
 * Amounts of an economic class are the sum of its sections, and the total is the sum of the classes.
 *
 * By code, so that two lists printed side by side do not matter. The totals of personnel and of
 * public money that close final accounts are checked by personnel-and-public-add-up.
 */
export const economicRollUp: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/economic-roll-up",
  since: "0.1.0",
  examples: [
    { name: "every total is the sum of its parts", record: example, findings: [] },
    {
      name: "two yuan apart, which four printed addends may be",
      record: withValue(example, "/tables/basicByEconomic/rows/1/amounts/total", 1_650_002),
      findings: [],
    },
    {
      name: "three yuan apart, which they may not",
      record: withValue(example, "/tables/basicByEconomic/rows/1/amounts/total", 1_650_003),
      findings: ["/tables/basicByEconomic/rows/0/amounts/total"],
    },
    {
      name: "a lost leading zero: the 类 lacks the row, which is folded under the code",
      record: withValue(example, "/tables/basicByEconomic/rows/2/code", "3012"),
      findings: [
        "/tables/basicByEconomic/rows/0/amounts/total",
        "/tables/basicByEconomic/rows/0/amounts/personnel",
      ],
    },
    {
      name: "a lost leading zero, and the 类 does not add up with the row either",
      record: withValue(
        withValue(example, "/tables/basicByEconomic/rows/2/code", "3012"),
        "/tables/basicByEconomic/rows/2/amounts/total",
        2_000_000,
      ),
      findings: [
        "/tables/basicByEconomic/rows/0/amounts/total",
        "/tables/basicByEconomic/rows/0/amounts/personnel",
      ],
    },
    {
      name: "no total row",
      record: without(example, "/tables/basicByEconomic/total"),
      findings: [],
      notRun: true,
    },
  ],
};
