import type { Severity } from "@zwgk/validators";
import type { AnyRule, RuleFile } from "../rules.js";
import { both } from "./page.js";

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "错误 error",
  warning: "警告 warning",
  info: "提示 info",
};

/** A rule in a table of rules; `base` leads from the page to the rules' folder. */
export const ruleRow =
  (base: string) =>
  ({ rule }: RuleFile<AnyRule>): string[] => [
    `[\`${rule.code}\`](${base}${rule.code}.md)`,
    severityNames[rule.severity],
    both(rule.title),
  ];
