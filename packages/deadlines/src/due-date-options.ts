import type { Calendar } from "@zwgk/workdays";
import type { Channel } from "./deadline-rule.js";

/** A span in which the clock stands still, first and last day included. */
export interface Suspension {
  readonly from: string;
  readonly to: string;
}

/** Facts of the case, and what is known. Facts a rule does not know are refused, not ignored. */
export interface DueDateOptions {
  /** Only arrangements of days off published by this day, `YYYY-MM-DD`, are known. */
  readonly asOf?: string;
  /** After the last arrangement, count by weekends and statutory days instead of throwing. */
  readonly provisional?: boolean;
  /** A calendar with further years or regional days. */
  readonly calendar?: Calendar;
  /**
   * The period was lawfully extended: by the longest the rule allows, or by this many units (where the law
   * gives a new total, to this many).
   */
  readonly extended?: boolean | number;
  /** Spans that do not count, where the rule knows any. */
  readonly suspensions?: readonly Suspension[];
  /** The day on which the clock started again from zero, where the rule knows such an event. */
  readonly restartedOn?: string;
  /**
   * Receipt on a rest day: `same-day` (default) makes the next working day day 1, `next-workday` takes it as
   * received then. Both are shown.
   */
  readonly restDayReceipt?: "same-day" | "next-workday";
  /** Level of the unit, where a rule came into force at different times; `county` by default. */
  readonly level?: "central" | "province" | "county";
  /** The local number, where a rule leaves it to the place. */
  readonly localAmount?: number;
  /** How an application arrived, where the rule settles the day of receipt. */
  readonly channel?: Channel["id"];
  /** The day both sides confirmed the receipt. */
  readonly confirmedOn?: string;
}
