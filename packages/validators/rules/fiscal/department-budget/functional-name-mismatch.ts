import { functionalNameMismatch as shared } from "../../../src/fiscal/checks/functional-name-mismatch.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure");

/**
 * A functional code has the name it had in the year.
 *
 * A name of another year is shown with its years. Only codes for which more than memory speaks are judged; the
 * list was read off disclosures, so it is a warning.
 */
export const functionalNameMismatch: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/functional-name-mismatch",
  since: "0.1.0",
  examples: [
    { name: "names of the year", record: example, findings: [] },
    {
      name: "养老支出 before it was called so",
      record: withValue(example, "/fiscalYear", 2018),
      findings: ["/tables/generalExpenditure/rows/4"],
    },
    {
      name: "离退休 after 2019",
      record: withValue(example, "/tables/generalExpenditure/rows/4/name", "行政事业单位离退休"),
      findings: ["/tables/generalExpenditure/rows/4"],
    },
    {
      name: "the name of another item",
      record: withValue(example, "/tables/generalExpenditure/rows/5/name", "行政运行"),
      findings: ["/tables/generalExpenditure/rows/5"],
    },
    {
      name: "a former class name is another rule’s",
      record: withValue(example, "/tables/generalExpenditure/rows/6/name", "医疗卫生与计划生育支出"),
      findings: [],
    },
  ],
};
