import { putAt, textOf, valueAt } from "./json.js";
import type { Route } from "./route.js";

/** Midnight in Beijing: OCDS has instants where a notice has days. */
export const startOfDay = (day: string): string => `${day}T00:00:00+08:00`;

const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

interface BeijingTime {
  readonly date: string;
  readonly time: string;
  readonly seconds: string;
}

/** An RFC 3339 instant by the clocks of Beijing; `undefined` for other text. */
export const inBeijing = (moment: unknown): BeijingTime | undefined => {
  const match = instant.exec(textOf(moment) ?? "");
  if (match === null || Number.isNaN(Date.parse(match[0]))) return undefined;
  const shifted = match[5] === "+08:00" ? match[0] : atOffset8(match[0]);
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 16), seconds: shifted.slice(17, 19) };
};

/** An instant is no civil date: here, and only here, a `Date` may move it. */
const atOffset8 = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString();

/** A civil date, as the midnight it begins with. */
export const day = (path: string): Route<string> => ({
  write: (value, { object }) => {
    putAt(object, path, startOfDay(value));
  },
  read: ({ object }) => inBeijing(valueAt(object, path))?.date,
});

interface LocalDateTime {
  date: string;
  time?: string;
  text?: string;
}

/** The last second of the day stands for a time that is not printed; printed times end with the minute. */
const unknownTime = "23:59:59";

/** A day and, where it is printed, the time; the wording goes beside it. */
export const dayAndTime = (path: string): Route<LocalDateTime> => ({
  write: ({ date, time, text: printed }, { object }) => {
    putAt(object, path, `${date}T${time === undefined ? unknownTime : `${time}:00`}+08:00`);
    if (printed !== undefined) putAt(object, `${path}Text`, printed);
  },
  read: ({ object }) => {
    const moment = inBeijing(valueAt(object, path));
    if (moment === undefined) return undefined;
    const printed = textOf(valueAt(object, `${path}Text`));
    return {
      date: moment.date,
      ...(`${moment.time}:${moment.seconds}` === unknownTime ? {} : { time: moment.time }),
      ...(printed === undefined ? {} : { text: printed }),
    };
  },
});
