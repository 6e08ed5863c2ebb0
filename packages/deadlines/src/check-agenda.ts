import { isDate } from "@zwgk/workdays";
import type { AgendaDuty, AgendaOptions } from "./agenda.js";
import { checkOptions } from "./check-options.js";
import { DeadlineError } from "./deadline-error.js";

/**
 * A year that is text, or none, would give an empty list.
 *
 * @throws {DeadlineError} `invalid-duty` for what is no list, `invalid-option` for its options.
 */
export const checkAgenda = (duties: readonly AgendaDuty[], { year, asOf }: AgendaOptions): void => {
  if (!Array.isArray(duties)) {
    throw new DeadlineError("invalid-duty", {
      zh: "日程的事项应为数组",
      en: "the duties of an agenda must be an array",
    });
  }
  if (!Number.isInteger(year)) {
    throw new DeadlineError(
      "invalid-option",
      { zh: "year：应为年份，如 2016", en: "year: expected a number, as 2016" },
      { fact: "year" },
    );
  }
  if (asOf !== undefined && (typeof asOf !== "string" || !isDate(asOf))) {
    throw new DeadlineError(
      "invalid-option",
      { zh: "asOf：应为日期 YYYY-MM-DD", en: "asOf: expected a date, YYYY-MM-DD" },
      { fact: "asOf" },
    );
  }
};

/** What is known is a question of the whole list. */
const optionsOfTheList = ["asOf", "provisional", "calendar"];

const dutyKeys = ["publisher", "item", "rule", "trigger", "published", "facts"];

/**
 * A duty usually comes from a file: a mistyped key would change its status in silence.
 *
 * @throws {DeadlineError} `invalid-duty`.
 */
export const checkAgendaDuty = (duty: AgendaDuty): void => {
  const refuse = (zh: string, en: string): never => {
    throw new DeadlineError("invalid-duty", { zh, en });
  };
  if (typeof duty !== "object" || duty === null || Array.isArray(duty))
    refuse("应为对象", "expected an object");
  for (const key of ["publisher", "item", "rule"] as const) {
    if (typeof duty[key] !== "string" || duty[key] === "") refuse(`缺 ${key}`, `${key} is missing`);
  }
  const stranger = Object.keys(duty).find((key) => !dutyKeys.includes(key));
  if (stranger !== undefined) refuse(`未知的键 ${stranger}`, `unknown key ${stranger}`);
  const isText = (value: unknown): boolean => typeof value === "string";
  if (![duty.trigger ?? ""].every(isText)) refuse("trigger 应为文字", "trigger must be text");
  if (![duty.published ?? []].flat().every(isText)) {
    refuse("published 应为日期或日期的数组", "published must be a date or an array of dates");
  }
  const { facts = {} } = duty;
  if (typeof facts !== "object" || facts === null || Array.isArray(facts)) {
    refuse("facts 应为对象", "facts must be an object");
  }
  const misplaced = optionsOfTheList.find((key) => key in facts);
  if (misplaced !== undefined) {
    refuse(
      `facts 不含 ${misplaced}，应写在日程的选项里`,
      `${misplaced} is an option of the list, not a fact`,
    );
  }
  checkOptions(facts);
};
