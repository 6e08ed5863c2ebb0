import type { Text } from "./errors.js";

/** Days off in a row, and the weekend days worked for them. */
export interface HolidayPeriod {
  /** As the notice names it: `春节`, `国庆节、中秋节`. */
  readonly name: string;
  /** First and last day off, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** 共N天, where the notice prints it: checked against `from` and `to`. */
  readonly days?: number;
  /** Saturdays and Sundays declared working days (补班). */
  readonly makeup?: readonly string[];
  /** Off by the holiday regulation itself; the notice is silent. */
  readonly byStatute?: boolean;
}

/** A notice that arranges days off. */
export interface Arrangement {
  /** Document number as printed: `国办发明电〔2015〕18号`; `null` where it is not known. */
  readonly notice: string | null;
  readonly title?: string;
  readonly issuer?: string;
  readonly signed?: string | null;
  /** The day it was published. Before it, `asOf` does not see the arrangement; without it, always does. */
  readonly released?: string | null;
  /** How far the text is known. */
  readonly evidence?: "text-read" | "excerpt-read" | "data-sets";
  readonly sources?: readonly string[];
  readonly remark?: Text;
  readonly periods: readonly HolidayPeriod[];
}

/** A notice of the running year that changes the year's arrangement. */
export interface Amendment extends Arrangement {
  /** Names of the periods it withdraws, days off and make-up days alike. */
  readonly replaces?: readonly string[];
}

/** One year: the State Council's notice and its amendments. The format of `@zwgk/workdays/data/<year>.json`. */
export interface CalendarYear extends Arrangement {
  /** Year in the notice's title; its periods may begin in the December before. */
  readonly year: number;
  readonly amendments?: readonly Amendment[];
}

/** Local days laid over the national calendar: holidays of an autonomous region, a local closure. */
export interface RegionalOverlay extends Arrangement {
  /** `广西壮族自治区`. */
  readonly region: string;
}
