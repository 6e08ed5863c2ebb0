import { statementTemplateLeft as shared } from "../../../src/fiscal/checks/statement-template-left.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "threePublic");

/**
 * Nothing of the template is left in the text, and no blank unfilled.
 *
 * Which words were found is not quoted, only what kind they are of.
 */
export const statementTemplateLeft: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-template-left",
  since: "0.1.0",
  examples: [
    {
      name: "a finished sentence",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "比上年增加 6.00 万元，增长 0.60%。" },
      ]),
      findings: [],
    },
    {
      name: "both directions",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "比上年增加（减少）6.00 万元。" },
      ]),
      findings: ["/statements/0/text"],
    },
    {
      name: "a share without its number",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "基本支出占 %，项目支出占 24.00%。" },
      ]),
      findings: ["/statements/0/text"],
    },
    {
      name: "placeholders",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, text: "XX 单位 2025 年预算。" },
      ]),
      findings: ["/statements/0/text"],
    },
  ],
};
