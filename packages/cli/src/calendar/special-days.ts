import { addDays, type Calendar, type CalendarOptions, type DayInfo } from "@zwgk/workdays";

/** A holiday as a notice arranges it, as far as its days lie in the span asked for. */
export interface Holiday {
  readonly name: string;
  /** Number of the notice, its title where no number is known, or the holiday regulation. */
  readonly notice: string;
  readonly daysOff: readonly string[];
  /** Weekend days that are worked for it. */
  readonly makeUpDays: readonly string[];
}

/** What the days of a span are. */
export const daysOf = (
  calendar: Calendar,
  { from, to }: { readonly from: string; readonly to: string },
  options: CalendarOptions,
): DayInfo[] => {
  const days: DayInfo[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(calendar.dayInfo(date, options));
  return days;
};

/** A holiday and its make-up days lie no further apart; the same holiday of the next year does. */
const farthest = 60;

/** The holidays of a span, in the order of their days off. */
export const holidaysOf = (days: readonly DayInfo[]): Holiday[] => {
  const holidays: { name: string; notice: string; daysOff: string[]; makeUpDays: string[]; last: string }[] =
    [];
  for (const { date, kind, name, notice } of days) {
    if (kind === "workday" || kind === "weekend") continue;
    const same = holidays.findLast((holiday) => holiday.name === name && holiday.notice === notice);
    const isNear = same !== undefined && date <= addDays(same.last, farthest);
    const holiday = isNear
      ? same
      : { name: name ?? "", notice: notice ?? "", daysOff: [], makeUpDays: [], last: date };
    if (!isNear) holidays.push(holiday);
    (kind === "holiday" ? holiday.daysOff : holiday.makeUpDays).push(date);
    holiday.last = date;
  }
  return holidays
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
    .map(({ last: _, ...holiday }) => holiday);
};

const firstDay = ({ daysOff, makeUpDays }: Holiday): string => daysOff[0] ?? makeUpDays[0] ?? "";
