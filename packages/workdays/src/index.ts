import { type Calendar, createCalendar } from "./calendar.js";

export {
  type Calendar,
  type CalendarAdditions,
  type CalendarOptions,
  type Coverage,
  createCalendar,
  type DayInfo,
} from "./calendar.js";
export type {
  Amendment,
  Arrangement,
  CalendarYear,
  HolidayPeriod,
  RegionalOverlay,
} from "./calendar-year.js";
export { addDays, isDate } from "./civil-date.js";
export { CalendarCoverageError, CalendarDataError, InvalidDateError, type Text } from "./errors.js";
export type { Certainty } from "./timeline.js";

/** The national calendar; its days are laid out at the first question. */
const national: Calendar = /* @__PURE__ */ createCalendar();

/** @see Calendar.isWorkday */
export const isWorkday: Calendar["isWorkday"] = national.isWorkday;
/** @see Calendar.addWorkdays */
export const addWorkdays: Calendar["addWorkdays"] = national.addWorkdays;
/** @see Calendar.countWorkdays */
export const countWorkdays: Calendar["countWorkdays"] = national.countWorkdays;
/** @see Calendar.nextWorkday */
export const nextWorkday: Calendar["nextWorkday"] = national.nextWorkday;
/** @see Calendar.previousWorkday */
export const previousWorkday: Calendar["previousWorkday"] = national.previousWorkday;
/** @see Calendar.dayInfo */
export const dayInfo: Calendar["dayInfo"] = national.dayInfo;
/** @see Calendar.certainty */
export const certainty: Calendar["certainty"] = national.certainty;
/** @see Calendar.coverage */
export const coverage: Calendar["coverage"] = national.coverage;
