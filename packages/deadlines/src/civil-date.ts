import { UTCDateMini } from "@date-fns/utc";
import { isDate } from "@zwgk/workdays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { DeadlineError } from "./deadline-error.js";

const BEIJING = 8 * 60 * 60 * 1000;

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The matching day `months` later; where the month has no such day, its last (民法典 第二百零二条). */
export const addMonths = (date: string, months: number): string =>
  dayOf(addMonthsTo(new UTCDateMini(date), months).getTime());

/** A moment: its milliseconds, and the offset it was written with. */
export interface Instant {
  readonly time: number;
  readonly offset: string;
}

const instantShape =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$/;

/** Reads RFC 3339; without an offset it is Beijing time, as every date here is. */
export const parseInstant = (text: string): Instant | undefined => {
  const [, date = "", minutes = "", seconds = ":00", offset = "+08:00"] = instantShape.exec(text) ?? [];
  const time = Date.parse(`${date}T${minutes}${seconds}${offset}`);
  return isDate(date) && !Number.isNaN(time) ? { time, offset } : undefined;
};

const offsetMilliseconds = (offset: string): number => {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return (offset.startsWith("-") ? -1 : 1) * minutes * 60 * 1000;
};

/** `YYYY-MM-DDTHH:MM:SS` with the offset. */
export const formatInstant = ({ time, offset }: Instant): string =>
  new Date(time + offsetMilliseconds(offset)).toISOString().slice(0, 19) + offset;

/** The civil date in Beijing of a date or an instant. */
export const civilDate = (text: string): string => {
  if (isDate(text)) return text;
  const instant = parseInstant(text);
  if (instant === undefined) {
    throw new DeadlineError("invalid-trigger", {
      zh: `${JSON.stringify(text)} 不是有效日期，应写作 YYYY-MM-DD，或带时区的时刻`,
      en: `${JSON.stringify(text)} is neither a date, YYYY-MM-DD, nor an instant with its offset`,
    });
  }
  return dayOf(instant.time + BEIJING);
};
