import { lastDayOfMonth } from "../calendar-days.js";
import type { RecordOf } from "../record-of.js";

export type Frequency = Exclude<NonNullable<RecordOf<"disclosure-catalogue-item">["frequency"]>, "on-change">;

/** A stretch for which something is published: `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
export interface Period {
  readonly label: string;
  readonly end: string;
}

const months: Readonly<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};

/** The periods of a year. */
export const periodsOf = (year: number, frequency: Frequency): readonly Period[] => {
  const length = months[frequency];
  return Array.from({ length: 12 / length }, (_, index) =>
    periodEndingIn(year, (index + 1) * length, length),
  );
};

/** The period that a day, or a month `YYYY-MM`, lies in. */
export const periodAt = (date: string, frequency: Frequency): Period => {
  const length = months[frequency];
  const last = Math.ceil(Number(date.slice(5, 7)) / length) * length;
  return periodEndingIn(Number(date.slice(0, 4)), last, length);
};

const periodEndingIn = (year: number, month: number, length: number): Period => ({
  label: labelOf(year, month, length),
  end: lastDayOfMonth(`${year}-${twoDigits(month)}`),
});

const labelOf = (year: number, month: number, length: number): string => {
  if (length === 12) return String(year);
  if (length === 6) return `${year}-H${month / 6}`;
  if (length === 3) return `${year}-Q${month / 3}`;
  return `${year}-${twoDigits(month)}`;
};

const twoDigits = (month: number): string => String(month).padStart(2, "0");
