import { functionalRollUp as shared } from "../../../src/fiscal/checks/functional-roll-up.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure");

/**
 * Amounts of a functional code are the sum of the codes below it: 项 to 款, 款 to 类, 类 to 合计.
 *
 * Checked in every column of every table by functional code. Where n addends were printed, (n+1)/2
 * of the last printed digit is rounding. Where one slip explains the
 * difference, the finding is folded under it.
 */
export const functionalRollUp: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/functional-roll-up",
  since: "0.1.0",
  examples: [
    { name: "every total is the sum of its parts", record: example, findings: [] },
    {
      name: "one of the last digit apart, which two printed addends may be",
      record: withValue(example, "/tables/generalExpenditure/rows/1/amounts/total", 8_000_001),
      findings: [],
    },
    {
      name: "two of the last digit apart, which they may not",
      record: withValue(example, "/tables/generalExpenditure/rows/1/amounts/total", 8_000_002),
      findings: [
        "/tables/generalExpenditure/rows/0/amounts/total",
        "/tables/generalExpenditure/rows/1/amounts/total",
      ],
    },
    {
      name: "合计 is not the sum of the 类",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/project", 4_700_000),
      findings: ["/tables/generalExpenditure/total/amounts/project"],
    },
    {
      name: "one of two items left blank",
      record: withValue(example, "/tables/generalExpenditure/rows/2/amounts/total", null),
      findings: ["/tables/generalExpenditure/rows/1/amounts/total"],
    },
    {
      name: "every item left blank, of which another rule speaks",
      record: withValue(example, "/tables/generalExpenditure/rows/3/amounts/project", null),
      findings: [],
    },
    {
      name: "a malformed code, in a row that makes its 款 add up",
      record: withValue(example, "/tables/generalExpenditure/rows/5/code", "85505"),
      findings: [],
    },
    {
      name: "a digit lost in a code that then belongs nowhere",
      record: withValue(example, "/tables/generalExpenditure/rows/5/code", "2180505"),
      findings: [],
    },
    {
      name: "no total row",
      record: without(example, "/tables/generalExpenditure/total"),
      findings: [],
      notRun: true,
    },
    {
      name: "a 类 printed twice, as where several units are listed",
      record: withValue(example, "/tables/generalExpenditure/rows/6/code", "208"),
      findings: [],
      notRun: true,
    },
    {
      name: "amounts too large to add exactly",
      record: withValue(
        withValue(example, "/tables/generalExpenditure/unit", "CNY-10k"),
        "/tables/generalExpenditure/rows/0/amounts/total",
        1e12,
      ),
      findings: [],
      notRun: true,
    },
  ],
};
