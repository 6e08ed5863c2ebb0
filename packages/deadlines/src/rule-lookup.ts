import { distance } from "fastest-levenshtein";
import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion } from "./deadline-rule.js";
import { deadlineRules } from "./generated/rules.js";

const rulesById = new Map(deadlineRules.map((rule) => [rule.id, rule]));

/** @throws {DeadlineError} `unknown-rule`, with the nearest ids. */
export const ruleById = (id: string): DeadlineRule => {
  const rule = rulesById.get(id);
  if (rule !== undefined) return rule;
  if (typeof id !== "string") {
    throw new DeadlineError("unknown-rule", {
      zh: "期限规则的 id 应为文字",
      en: "the id of a deadline rule must be text",
    });
  }
  const nearest = [...rulesById.keys()]
    .map((known) => ({ known, steps: distance(id, known) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ known }) => known);
  throw new DeadlineError(
    "unknown-rule",
    {
      zh: `没有期限规则 ${JSON.stringify(id)}，相近的有：${nearest.join("、")}`,
      en: `there is no deadline rule ${JSON.stringify(id)}; nearest: ${nearest.join(", ")}`,
    },
    { nearest },
  );
};

/** Versions that bind units of a level of government, oldest first. */
export const versionsFor = (rule: DeadlineRule, level: string): readonly DeadlineRuleVersion[] =>
  rule.versions.filter((version) => version.level === undefined || version.level === level);

/**
 * The version in force on a date.
 *
 * @throws {DeadlineError} `before-first-version` or `no-longer-in-force`.
 */
export const versionOn = (
  rule: DeadlineRule,
  versions: readonly DeadlineRuleVersion[],
  date: string,
): DeadlineRuleVersion => {
  const version = versions.findLast(({ from }) => from <= date);
  if (version === undefined) {
    const since = versions[0]?.from ?? "";
    throw new DeadlineError("before-first-version", {
      zh: `${rule.title.zh}（${rule.id}）自 ${since} 起才有期限，${date} 尚无规定`,
      en: `${rule.id} has a deadline since ${since} only; there was none on ${date}`,
    });
  }
  if (version.to !== undefined && date > version.to) {
    throw new DeadlineError("no-longer-in-force", {
      zh: `${rule.title.zh}（${rule.id}）的期限只适用到 ${version.to}，${date} 已无规定`,
      en: `${rule.id} applied up to ${version.to}; there is no such deadline on ${date}`,
    });
  }
  return version;
};
