import type { Citation } from "./statute.js";
import type { Text } from "./text.js";

/**
 * Unit of a period. `workday` is 工作日; `day` is 日, every day of the calendar; months and years end on
 * the matching day (民法典 第二百零二条); hours run at once, through nights and holidays.
 */
export type PeriodUnit = "hour" | "workday" | "day" | "month" | "year";

export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** Subject matter of a rule: the folder it lies in. */
export type Area =
  | "notice"
  | "disclosure"
  | "response"
  | "budget"
  | "procurement"
  | "licensing"
  | "social-assistance"
  | "policy-making"
  | "social-organisation"
  | "charity"
  | "civil-affairs";

/** How sure a version's text is. Anything but `text-read` is said in the result's warnings. */
export type Verification =
  /** The article was read. */
  | "text-read"
  /** The sentence was seen in an excerpt. */
  | "excerpt-read"
  /** Restated by somebody else. */
  | "restated"
  /** Written from memory. */
  | "recalled";

/** The event that starts a clock. */
export interface Trigger {
  /** Kebab-case name of the event: `application-received`. `calendar` for duties of the calendar. */
  readonly event: string;
  readonly title: Text;
  /** The event is the receipt of something from outside, so that receipt on a rest day has two readings. */
  readonly receipt?: true;
  /** The event is what one of these rules comes to, mostly the end of its period; its result can be the trigger. */
  readonly endOf?: readonly string[];
}

/** What must happen when. */
export type Duty =
  /** At the latest at the end of the period after the trigger. */
  | {
      readonly direction: "after";
      readonly period: Period;
      /** The text begins with 次日起, so the named next day is day 1: the same end, said for the reader. */
      readonly fromNextDay?: true;
    }
  /** At the latest this long before the trigger. */
  | { readonly direction: "before"; readonly period: Period }
  /** Open for at least this long after the trigger. */
  | { readonly direction: "hold"; readonly period: Period }
  /** On a day of the calendar, at the latest: `09-10` of the year, `15` of the month. */
  | {
      readonly direction: "fixed";
      readonly on: string;
      readonly recurrence: "yearly" | "monthly" | "next-year";
    }
  /** At least once in each period after the last time, or in each calendar year where the trigger is `calendar`. */
  | { readonly direction: "every"; readonly period: Period }
  /** Between two days of the calendar year. */
  | { readonly direction: "window"; readonly opens: string; readonly closes: string }
  /** At the same time as the trigger. */
  | { readonly direction: "with" }
  /** Not a deadline: settles on which day something counts as received, by the channel it came through. */
  | { readonly direction: "derive"; readonly channels: readonly Channel[] };

export type Direction = Duty["direction"];

/** A way in which an application can arrive. */
export interface Channel {
  readonly id: "in-person" | "signed-mail" | "ordinary-mail" | "email" | "fax" | "online";
  readonly title: Text;
  /** The day it arrives counts, or the day both sides confirm it. */
  readonly receivedOn: "arrival" | "confirmation";
}

/** What happens when the last day is a rest day. Without it the last day stays. */
export interface LastDay {
  /** `tax-109`: also as many working days later as rest days lie in runs of three or more inside the period. */
  readonly roll: "next-workday" | "tax-109";
  /** The law says so itself or by reference, or civil law is applied by analogy. */
  readonly ground: "statute" | "analogy";
  readonly basis: Citation;
}

/** How a period may be made longer. */
export interface Extension {
  /** `addition` runs on from the end of the first period; `new-total` replaces it. */
  readonly kind: "addition" | "new-total";
  /** The longest allowed. */
  readonly period: Period;
  readonly condition: Text;
}

/** Something that stops a clock for as long as it lasts, or starts it again from zero. */
export interface ClockEvent {
  readonly id: string;
  readonly title: Text;
}

/** Another lawful or usual way to count. */
export interface AlternativePeriod {
  readonly id: string;
  readonly title: Text;
  readonly period: Period;
}

/** A rule as the law stood for triggers from one day to another. The past is never edited. */
export type DeadlineRuleVersion = Duty & {
  /** First trigger date to which this version applies. */
  readonly from: string;
  /** Last trigger date; left out while it is in force. */
  readonly to?: string;
  /** Only for units of this level of government. */
  readonly level?: "central" | "province" | "county";
  /** The number is set locally: the caller gives it as `localAmount`, what stands here is common. */
  readonly local?: true;
  readonly lastDay?: LastDay;
  readonly extension?: Extension;
  readonly suspensions?: readonly ClockEvent[];
  readonly restarts?: readonly ClockEvent[];
  readonly readings?: readonly AlternativePeriod[];
  /** Applies only where this holds. */
  readonly condition?: Text;
  readonly basis: readonly [Citation, ...Citation[]];
  /** The law gives no number of its own here; the figure follows from the general rule cited. */
  readonly inferred?: true;
  readonly verification: Verification;
  /** The day the text was read; left out where it was not. */
  readonly verifiedOn?: string;
  readonly note?: Text;
};

/** One deadline: who must do what, counted from which event, as the law stood over time. */
export interface DeadlineRule {
  readonly id: string;
  readonly area: Area;
  readonly title: Text;
  readonly boundParty: Text;
  readonly trigger: Trigger;
  /** Oldest first. */
  readonly versions: readonly [DeadlineRuleVersion, ...DeadlineRuleVersion[]];
  readonly note?: Text;
}
