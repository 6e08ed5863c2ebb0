import type { Language } from "@zwgk/validators";
import { addDays } from "@zwgk/workdays";
import { weekdayOf } from "../plain-date.js";

const english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `2016-10-10 星期一` */
export const withWeekday = (date: string, lang: Language): string => {
  const weekday = weekdayOf(date);
  return `${date} ${lang === "en" ? english[weekday] : `星期${"日一二三四五六"[weekday]}`}`;
};

/** Days in ascending order, `10-01 至 10-07、10-09`: runs by their ends, and no year where it is known from before. */
export const dayRuns = (dates: readonly string[], year: string, lang: Language): string => {
  let known = year;
  const short = (date: string): string => {
    const text = date.slice(0, 4) === known ? date.slice(5) : date;
    known = date.slice(0, 4);
    return text;
  };
  const runs: [first: string, last: string][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run !== undefined && addDays(run[1], 1) === date) run[1] = date;
    else runs.push([date, date]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? short(first) : `${short(first)}${lang === "en" ? " to " : " 至 "}${short(last)}`,
    )
    .join(lang === "en" ? ", " : "、");
};
