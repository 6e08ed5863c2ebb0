import { addWorkdays, countWorkdays, isWorkday } from "@zwgk/workdays";
import chineseDays from "chinese-days";
import { addBusinessDays, addDays, differenceInBusinessDays, isWeekend } from "date-fns";
import { type BenchTable, sideBySide } from "./side-by-side.js";

const DAY = 24 * 60 * 60 * 1000;
const first = Date.UTC(2008, 0, 1);

/** Days from 2008 to the middle of 2026, evenly strewn: 7,919 is prime to their number. */
const dates = Array.from({ length: 1000 }, (_, index) => {
  const offset = (index * 7919) % 6700;
  return new Date(first + offset * DAY).toISOString().slice(0, 10);
});

const local = (date: string): Date => new Date(`${date}T00:00:00`);
const text = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
const later = (date: string): string => new Date(Date.parse(date) + 90 * DAY).toISOString().slice(0, 10);
const spans = dates.map((from) => ({ from, to: later(from) }));

/** Working-day arithmetic beside an independent library and plain date-fns, which knows weekends only. */
export const workingDays = async (): Promise<BenchTable[]> => [
  await sideBySide("is it a working day?", dates, [
    { name: "@zwgk/workdays", run: (date) => isWorkday(date) },
    { name: "chinese-days", run: (date) => chineseDays.isWorkday(date) },
    { name: "date-fns", run: (date) => !isWeekend(local(date)) },
  ]),
  await sideBySide("add 20 working days", dates, [
    { name: "@zwgk/workdays", run: (date) => addWorkdays(date, 20) },
    { name: "chinese-days", run: (date) => chineseDays.findWorkday(20, date) },
    { name: "date-fns", run: (date) => text(addBusinessDays(local(date), 20)) },
  ]),
  await sideBySide("count the working days of 90 days", spans, [
    { name: "@zwgk/workdays", run: ({ from, to }) => countWorkdays(from, to) },
    {
      name: "chinese-days",
      run: ({ from, to }) => chineseDays.getWorkdaysInRange(from, to, true).length - Number(isWorkday(from)),
    },
    {
      name: "date-fns", // It counts from the first day up to, and without, the last.
      run: ({ from, to }) => differenceInBusinessDays(addDays(local(to), 1), addDays(local(from), 1)),
    },
  ]),
];
