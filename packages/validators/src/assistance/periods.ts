import type { AssistanceStatistics } from "./statistics-items.js";

type Period = Pick<AssistanceStatistics, "frequency" | "periodEnd">;

const monthsOf = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** Months in a period of the table's frequency. */
export const monthsIn = ({ frequency }: Period): number => monthsOf[frequency];

/** 1 for January. */
export const monthOf = ({ periodEnd }: Period): number => Number(periodEnd.slice(5));

/** January, the first quarter, the first half, a year: what is cumulative begins here. */
export const isFirstOfYear = (period: Period): boolean => monthOf(period) === monthsIn(period);

/** Months since the year 0, to count periods by. */
export const monthNumber = ({ periodEnd }: Pick<Period, "periodEnd">): number =>
  Number(periodEnd.slice(0, 4)) * 12 + Number(periodEnd.slice(5)) - 1;

/** `2020-01` from months since the year 0. */
export const yearMonthOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
