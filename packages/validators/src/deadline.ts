import { DeadlineError, type DueDate, type DueDateOptions } from "@zwgk/deadlines";
import { CalendarCoverageError } from "@zwgk/workdays";
import type { NotEvaluated, RuleContext, Text, Violation } from "./rule.js";

/** A step of a procedure: where the record dates it, and what it is called. */
export interface DatedStep {
  readonly date: string | undefined;
  readonly name: Text;
}

/**
 * When something was due by a deadline rule. `undefined` where the law had no such deadline on the day; not
 * evaluated where the days off are not known.
 */
export const dueBy = (
  { asOf, calendar, dueDate }: RuleContext,
  rule: string,
  trigger: string,
  facts: DueDateOptions = {},
): DueDate | NotEvaluated | undefined => {
  try {
    return dueDate(rule, trigger, { ...facts, calendar, ...(asOf === undefined ? {} : { asOf }) });
  } catch (error) {
    if (error instanceof CalendarCoverageError) return { notRun: error.text };
    const notInForce =
      error instanceof DeadlineError &&
      (error.code === "before-first-version" || error.code === "no-longer-in-force");
    if (notInForce) return undefined;
    throw error;
  }
};

/** A step, the one it is counted from, and when it was due after that. */
export interface DatedDuty {
  readonly trigger: DatedStep;
  readonly taken: DatedStep;
  readonly at: string;
  readonly due: (trigger: string) => Pick<DueDate, "due"> | NotEvaluated | undefined;
}

/** A step taken later than it was due after another. Without either date it cannot be said. */
export const takenLate = (duty: DatedDuty): Generator<Violation | NotEvaluated> =>
  judged(duty, (taken, due) => taken > due);

/** A step taken before the time that had to be left for it was over. Without either date it cannot be said. */
export const takenEarly = (duty: DatedDuty): Generator<Violation | NotEvaluated> =>
  judged(duty, (taken, due) => taken < due);

function* judged(
  { trigger, taken, at, due }: DatedDuty,
  isWrong: (taken: string, due: string) => boolean,
): Generator<Violation | NotEvaluated> {
  if (trigger.date === undefined || taken.date === undefined) {
    yield undated([trigger, taken].filter(({ date }) => date === undefined));
    return;
  }
  const result = due(trigger.date);
  if (result === undefined) return;
  if ("notRun" in result) yield result;
  else if (isWrong(taken.date, result.due)) {
    yield { at, data: { trigger: trigger.date, due: result.due, taken: taken.date } };
  }
}

/** The working day so many after a day, or before it; not evaluated where the days off are not known. */
export const workdaysFrom = (
  { asOf, calendar }: RuleContext,
  day: string,
  count: number,
): { readonly due: string } | NotEvaluated => {
  try {
    return { due: calendar.addWorkdays(day, count, asOf === undefined ? {} : { asOf }) };
  } catch (error) {
    if (error instanceof CalendarCoverageError) return { notRun: error.text };
    throw error;
  }
};

const undated = (steps: readonly DatedStep[]): NotEvaluated => ({
  notRun: {
    zh: `记录没有写明${steps.map(({ name }) => name.zh).join("、")}`,
    en: `the record does not say ${steps.map(({ name }) => name.en).join(" and ")}`,
  },
});
