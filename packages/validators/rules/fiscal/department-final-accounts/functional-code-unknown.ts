import { functionalCodeUnknown as shared } from "../../../src/fiscal/checks/functional-code-unknown.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");

/**
 * A functional code is in the list.
 *
 * The list is partial, so the warning asks to look the code up in the classification of the year; a malformed
 * code is an error of another rule.
 */
export const functionalCodeUnknown: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/functional-code-unknown",
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
