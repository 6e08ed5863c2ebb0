import { classesMatchBalance as shared } from "../../../src/fiscal/checks/classes-match-balance.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "expenditure");

/**
 * A class has the same amount in the table of expenditure and in the balance.
 *
 * Classes are matched by name, since ordinals drift from year to year; a former name is the class it became.
 * Final accounts are rounded table by table, so one of the last digit is no fault there.
 */
export const classesMatchBalance: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/classes-match-balance",
  since: "0.1.0",
  examples: [
    { name: "both tables agree", record: example, findings: [] },
    {
      name: "a class is one yuan more in the table of expenditure",
      record: withValue(example, "/tables/expenditure/rows/0/amounts/total", 8_950_001),
      findings: ["/tables/expenditure/rows/0/amounts/total"],
    },
    {
      name: "the class under the name it had until 2018",
      record: withValue(example, "/tables/balance/expenditure/1/name", "二、医疗卫生与计划生育支出"),
      findings: [],
    },
  ],
};
