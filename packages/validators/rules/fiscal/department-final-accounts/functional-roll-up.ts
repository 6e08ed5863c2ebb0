import { functionalRollUp as shared } from "../../../src/fiscal/checks/functional-roll-up.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure");

/**
 * Amounts of a functional code are the sum of the codes below it: 项 to 款, 款 to 类, 类 to 合计.
 *
 * Checked in every column of every table by functional code. Where n addends were printed, (n+1)/2
 * of the last printed digit is rounding. Where one slip explains the
 * difference, the finding is folded under it.
 */
export const functionalRollUp: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/functional-roll-up",
  since: "0.1.0",
  examples: [
    { name: "every total is the sum of its parts", record: example, findings: [] },
    {
      name: "one of the last digit apart, which two printed addends may be",
      record: withValue(example, "/tables/generalExpenditure/rows/1/amounts/total", 812.35),
      findings: [],
    },
    {
      name: "two of the last digit apart, which they may not",
      record: withValue(example, "/tables/generalExpenditure/rows/1/amounts/total", 812.36),
      findings: [
        "/tables/generalExpenditure/rows/0/amounts/total",
        "/tables/generalExpenditure/rows/1/amounts/total",
      ],
    },
    {
      name: "合计 is not the sum of the 类",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/project", 490),
      findings: ["/tables/generalExpenditure/total/amounts/project"],
    },
    {
      name: "a malformed code, in a row that makes its 款 add up",
      record: withValue(example, "/tables/generalExpenditure/rows/5/code", "85505"),
      findings: [],
    },
    {
      name: "no total row",
      record: without(example, "/tables/generalExpenditure/total"),
      findings: [],
      notRun: true,
    },
  ],
};
