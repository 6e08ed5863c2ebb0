import type { Direction, Verification } from "./deadline-rule.js";
import type { Text } from "./text.js";

/** Why a day counts or does not. */
export type StepReason =
  /** The day of the event itself, which is not counted. */
  | "trigger"
  | "workday"
  | "make-up-workday"
  /** A day of a period that counts every day. */
  | "day"
  /** The matching day of a later month or year. */
  | "month"
  | "year"
  | "hour"
  | "weekend"
  | "holiday"
  | "suspended"
  /** A rest day at the end, over which the last day moves. */
  | "rest-day-at-end"
  /** The day to which the last day moves. */
  | "rolled"
  /** A day of the calendar named by the rule. */
  | "fixed-date";

/** One day of the count. */
export interface Step {
  /** `YYYY-MM-DD`; for periods in hours an instant. */
  readonly date: string;
  readonly counted: boolean;
  /** Which day of the period it is, from 1; absent where nothing is counted. */
  readonly number?: number;
  readonly reason: StepReason;
  /** Name of the holiday, or of what suspends the clock. */
  readonly name?: string;
  /** The notice that makes the day a holiday or a working day, or the article that says so. */
  readonly source?: string;
}

/** One lawful way to read the period, where there are several. */
export interface Reading {
  readonly id: string;
  readonly title: Text;
  readonly due: string;
  /** Whether `due` of the result is this one. */
  readonly chosen: boolean;
}

/** What the reader must know before relying on the date. */
export interface Warning {
  readonly code:
    | "calendar-provisional"
    | "calendar-not-final"
    | "version-changes-before-due"
    | "not-text-read"
    | "inferred"
    | "local"
    | "analogy"
    | "suspension-without-effect"
    | "condition";
  readonly message: Text;
}

/** A citation with the words to print. */
export interface CitedStatute {
  readonly statute: string;
  readonly title: Text;
  readonly number?: string;
  readonly article?: string;
}

/** A due date and everything needed to see why it is that day. */
export interface DueDate {
  readonly ruleId: string;
  /** `from` of the version that applied. */
  readonly version: string;
  readonly direction: Direction;
  /** The day (for hours, the instant) from which it was counted, or the calendar period: `2016`, `2016-09`. */
  readonly trigger: string;
  /** The event before the clock started again from zero on `trigger`. */
  readonly restarted?: string;
  /**
   * The last lawful day; for `before` the latest day, for `hold` the last day of the period, for `derive`
   * the day of receipt. `YYYY-MM-DD`, for periods in hours an instant.
   */
  readonly due: string;
  /** `due` before a last day on a rest day was moved. */
  readonly nominal: string;
  /**
   * The day that is right under every reading: the earliest of them and no later than the last working day
   * on or before `nominal`; for `hold` the latest of them.
   */
  readonly safe: string;
  /** The first day on which it is late (for hours, the instant after which it is); `null` for `hold` and `derive`. */
  readonly overdueFrom: string | null;
  /** `window`: the first day. */
  readonly opens?: string;
  /** `hold`: the first day on which a step that must wait for the end of the period may be taken. */
  readonly nextStepFrom?: string;
  /** The end of the period without the extension that was taken. */
  readonly firstDue?: string;
  readonly steps: readonly Step[];
  readonly basis: readonly CitedStatute[];
  readonly verification: Verification;
  /** Empty where the law allows one reading. */
  readonly readings: readonly Reading[];
  /** Whether a day after the last published arrangement took part. */
  readonly provisional: boolean;
  /** The published arrangements that were known. */
  readonly calendar: { readonly from: string; readonly to: string };
  readonly warnings: readonly Warning[];
}
