import { DeadlineError } from "./deadline-error.js";
import type { DeadlineRule, DeadlineRuleVersion } from "./deadline-rule.js";
import type { DueDateOptions } from "./due-date-options.js";

type Fact = Exclude<keyof DueDateOptions, "asOf" | "provisional" | "calendar">;

/** Where a fact means something. Elsewhere it would change nothing, and the caller would believe it did. */
const knows: Readonly<Record<Fact, (rule: DeadlineRule, version: DeadlineRuleVersion) => boolean>> = {
  extended: (_, version) => version.extension !== undefined,
  suspensions: (_, version) => version.suspensions !== undefined,
  restartedOn: (_, version) => version.restarts !== undefined,
  restDayReceipt: (rule) => rule.trigger.receipt === true,
  level: (rule) => rule.versions.some(({ level }) => level !== undefined),
  localAmount: (_, version) => version.local === true,
  channel: (_, version) => version.direction === "derive",
  confirmedOn: (_, version) => version.direction === "derive",
};

const known = new Set<string>(["asOf", "provisional", "calendar", ...Object.keys(knows)]);

/** @throws {DeadlineError} `invalid-option` for a fact that the rule, as it stood, does not know. */
export const refuseUnknownFacts = (
  rule: DeadlineRule,
  version: DeadlineRuleVersion,
  options: DueDateOptions,
): void => {
  for (const [fact, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const says = value !== false && !(Array.isArray(value) && value.length === 0);
    if (known.has(fact) && (!says || (knows[fact as Fact]?.(rule, version) ?? true))) continue;
    throw new DeadlineError(
      "invalid-option",
      {
        zh: `${rule.title.zh}（${rule.id}，${version.from} 起）没有 ${fact} 这一情形`,
        en: `${rule.id} (since ${version.from}) knows no ${fact}`,
      },
      { fact },
    );
  }
};
