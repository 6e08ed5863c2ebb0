import { addWorkdays, countWorkdays, coverage } from "@zwgk/workdays";

/** Calendar days that a number of working days took, over every start in the published arrangements. */
export interface WorkdaySpan {
  readonly shortest: number;
  readonly longest: number;
}

const DAY = 24 * 60 * 60 * 1000;
const dayNumber = (date: string): number => Date.parse(date) / DAY;

let positions: readonly number[] | undefined;

/** Day numbers of all working days, in order. */
const workdayPositions = (): readonly number[] => {
  if (positions === undefined) {
    const { from, to } = coverage();
    const first = addWorkdays(from, 0);
    const count = countWorkdays(first, to) + 1;
    positions = Array.from({ length: count }, (_, index) =>
      dayNumber(index === 0 ? first : addWorkdays(first, index)),
    );
  }
  return positions;
};

const spans = new Map<number, WorkdaySpan | undefined>();

/** `undefined` for more working days than the arrangements hold. */
export const workdaySpan = (count: number): WorkdaySpan | undefined => {
  if (!spans.has(count)) spans.set(count, measure(workdayPositions(), count));
  return spans.get(count);
};

/**
 * Counting begins on the day after the event. Right before the first of the working days is the latest it can
 * lie, right after the working day before them the earliest.
 */
const measure = (workdays: readonly number[], count: number): WorkdaySpan | undefined => {
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (let index = 1; index + count <= workdays.length; index++) {
    const end = workdays[index + count - 1] as number;
    shortest = Math.min(shortest, end - (workdays[index] as number) + 1);
    longest = Math.max(longest, end - (workdays[index - 1] as number));
  }
  return longest === 0 ? undefined : { shortest, longest };
};
