import fc from "fast-check";

const DAY = 24 * 60 * 60 * 1000;

/** Dates by another road than the package's own. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

export const plainDates = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: (Date.parse(to) - Date.parse(from)) / DAY })
    .map((offset) => addDays(from, offset));
