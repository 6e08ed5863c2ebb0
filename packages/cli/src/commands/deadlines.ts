import {
  type Area,
  areaNames,
  type DeadlineRule,
  type DeadlineRuleVersion,
  deadlineRules,
  dutyInWords,
} from "@zwgk/deadlines";
import type { Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { inForce } from "../display/in-force.js";
import { tableLines } from "../display/table.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { inLanguage } from "../language.js";
import { oneOf } from "../options.js";
import type { ListFormat } from "./list-format.js";

/** Lists the deadline rules, all or those of one area. */
export const deadlines = async (
  { area, format, lang }: { readonly area?: string; readonly format: ListFormat; readonly lang: Language },
  { stdout, today }: Context,
): Promise<ExitCode> => {
  const areas = Object.keys(areaNames) as Area[];
  const wanted = area === undefined ? undefined : oneOf(areas, "--area")(area);
  const rules = deadlineRules.filter((rule) => wanted === undefined || rule.area === wanted);
  if (format === "json") {
    await stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
    return exitCodes.clean;
  }
  const lines = tableLines(rules.map((rule) => row(rule, today, lang)));
  for (const group of areas) {
    const own = lines.filter((_, index) => rules[index]?.area === group);
    if (own.length === 0) continue;
    await stdout.write(`${inLanguage(areaNames[group], lang)}  ${group}\n`);
    for (const line of own) await stdout.write(`  ${line}\n`);
    await stdout.write("\n");
  }
  return exitCodes.clean;
};

const row = (rule: DeadlineRule, today: string, lang: Language): string[] => {
  const version = versionToShow(rule, today);
  return [
    rule.id,
    inLanguage(rule.title, lang),
    dutyInWords(version, lang),
    inLanguage(inForce(version), lang),
  ];
};

/** The version in force, or the last one there was. */
const versionToShow = ({ versions }: DeadlineRule, today: string): DeadlineRuleVersion =>
  versions.findLast(({ from, to }) => from <= today && (to === undefined || today <= to)) ??
  versions.findLast(({ from }) => from <= today) ??
  versions[0];
