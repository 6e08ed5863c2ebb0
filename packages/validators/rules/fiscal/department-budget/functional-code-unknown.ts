import { functionalCodeUnknown as shared } from "../../../src/fiscal/checks/functional-code-unknown.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure");

/**
 * A functional code is in the list.
 *
 * The list is partial, so the warning asks to look the code up in the classification of the year; a malformed
 * code is an error of another rule.
 */
export const functionalCodeUnknown: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/functional-code-unknown",
  since: "0.1.0",
  examples: [
    { name: "codes of the list", record: example, findings: [] },
    {
      name: "an item nobody has seen",
      record: withValue(example, "/tables/generalExpenditure/rows/5/code", "2080577"),
      findings: ["/tables/generalExpenditure/rows/5/code"],
    },
    {
      name: "a malformed code",
      record: withValue(example, "/tables/generalExpenditure/rows/5/code", "20805055"),
      findings: [],
    },
  ],
};
