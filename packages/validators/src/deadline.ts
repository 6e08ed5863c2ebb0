import { DeadlineError, type DueDate, type DueDateOptions, dueDate } from "@zwgk/deadlines";
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
  { asOf, calendar }: RuleContext,
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

/** A step taken later than it was due after another. Without either date it cannot be said. */
export function* takenLate({
  trigger,
  taken,
  at,
  due,
}: {
  readonly trigger: DatedStep;
  readonly taken: DatedStep;
  readonly at: string;
  readonly due: (trigger: string) => Pick<DueDate, "due"> | NotEvaluated | undefined;
}): Generator<Violation | NotEvaluated> {
  if (trigger.date === undefined || taken.date === undefined) {
    yield undated([trigger, taken].filter(({ date }) => date === undefined));
    return;
  }
  const result = due(trigger.date);
  if (result === undefined) return;
  if ("notRun" in result) yield result;
  else if (taken.date > result.due) {
    yield { at, data: { trigger: trigger.date, due: result.due, taken: taken.date } };
  }
}

const undated = (steps: readonly DatedStep[]): NotEvaluated => ({
  notRun: {
    zh: `记录没有写明${steps.map(({ name }) => name.zh).join("、")}`,
    en: `the record does not say ${steps.map(({ name }) => name.en).join(" and ")}`,
  },
});
