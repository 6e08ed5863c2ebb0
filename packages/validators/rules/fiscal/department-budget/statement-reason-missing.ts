import { statementReasonMissing as shared } from "../../../src/fiscal/checks/statement-reason-missing.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * Where a reason is announced there is one, and it does not say the opposite.
 */
export const statementReasonMissing: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-reason-missing",
  since: "0.1.0",
  examples: [
    {
      name: "a reason",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "增加的主要原因是人员增加。" },
      ]),
      findings: [],
    },
    {
      name: "nothing follows",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "比上年增加 6.00 万元，主要原因是。" },
      ]),
      findings: ["/statements/0/text"],
    },
    {
      name: "an increase because of less",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "增加的主要原因是项目经费减少。" },
      ]),
      findings: ["/statements/0/text"],
    },
    {
      name: "a decrease because of less",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "减少的主要原因是压减项目经费。" },
      ]),
      findings: [],
    },
  ],
};
