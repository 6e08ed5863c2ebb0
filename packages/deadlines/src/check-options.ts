import { isDate } from "@zwgk/workdays";
import { civilDate, parseInstant } from "./civil-date.js";
import { DeadlineError } from "./deadline-error.js";
import type { DueDateOptions } from "./due-date-options.js";

/** The most a place can set: beyond it somebody mistook the unit or the field. */
const LARGEST_LOCAL_AMOUNT = 366;

type Check = (value: unknown) => readonly [zh: string, en: string] | undefined;

const isDay = (value: unknown): boolean =>
  typeof value === "string" && (isDate(value) || parseInstant(value) !== undefined);

const oneOf =
  (...known: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && known.includes(value)
      ? undefined
      : [`应为 ${known.join("、")} 之一`, `expected one of ${known.join(", ")}`];

const day: Check = (value) =>
  isDay(value)
    ? undefined
    : ["应为日期 YYYY-MM-DD 或带时区的时刻", "expected a date, YYYY-MM-DD, or an instant"];

const suspensions: Check = (value) => {
  if (!Array.isArray(value)) return ["应为数组", "expected an array"];
  for (const span of value) {
    if (typeof span !== "object" || span === null)
      return ["每项应为 { from, to }", "expected { from, to } each"];
    const stranger = Object.keys(span).find((key) => key !== "from" && key !== "to");
    if (stranger !== undefined) return [`未知的键 ${stranger}`, `unknown key ${stranger}`];
    for (const key of ["from", "to"] as const) {
      const wrong = day(span[key]);
      if (wrong !== undefined) return [`${key} ${wrong[0]}`, `${key}: ${wrong[1]}`];
    }
    if (civilDate(span.to) < civilDate(span.from)) {
      return [`${span.from} 至 ${span.to} 首尾颠倒`, `${span.from} to ${span.to} ends before it begins`];
    }
  }
  return undefined;
};

const checks: Readonly<Record<keyof DueDateOptions, Check>> = {
  // The calendar checks the day itself.
  asOf: () => undefined,
  provisional: (value) =>
    typeof value === "boolean" ? undefined : ["应为 true 或 false", "expected true or false"],
  calendar: (value) =>
    typeof value === "object" && value !== null && "isWorkday" in value && "certainty" in value
      ? undefined
      : ["应为 createCalendar 的结果", "expected what createCalendar gives"],
  extended: (value) =>
    typeof value === "boolean" || (typeof value === "number" && !Number.isNaN(value))
      ? undefined
      : ["应为 true、false 或数", "expected true, false or a number"],
  suspensions,
  restartedOn: day,
  restDayReceipt: oneOf("same-day", "next-workday"),
  level: oneOf("central", "province", "county"),
  localAmount: (value) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST_LOCAL_AMOUNT
      ? undefined
      : [`应为 1 至 ${LARGEST_LOCAL_AMOUNT} 的整数`, `expected an integer from 1 to ${LARGEST_LOCAL_AMOUNT}`],
  // The rule's version says which there are.
  channel: () => undefined,
  confirmedOn: day,
};

/**
 * Options as a caller without types may give them.
 *
 * @throws {DeadlineError} `invalid-option` for what is not of its kind; which of them a rule knows is another
 *   question.
 */
export const checkOptions = (options: DueDateOptions): void => {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw invalid("options", "应为对象", "expected an object");
  }
  for (const [name, value] of Object.entries(options)) {
    const wrong = value === undefined ? undefined : checks[name as keyof DueDateOptions]?.(value);
    if (wrong !== undefined) throw invalid(name, ...wrong);
  }
};

const invalid = (fact: string, zh: string, en: string): DeadlineError =>
  new DeadlineError("invalid-option", { zh: `${fact}：${zh}`, en: `${fact}: ${en}` }, { fact });
