import { dayNumber, isWeekend } from "./civil-date.js";

/** What is special about a day. */
export interface SpecialDay {
  readonly kind: "holiday" | "make-up-workday";
  readonly name: string;
  readonly notice: string;
}

/** How sure a day is: announced, in a December the next notice may still change, or a guess. */
export type Certainty = "announced" | "not-final" | "provisional";

/**
 * Every day from the first to the last year, as known at one time.
 *
 * Working days are numbered once, so that adding and counting are two look-ups whatever the distance.
 */
export class Timeline {
  readonly first: number;
  readonly last: number;
  /** Last day for which an arrangement was announced. */
  readonly announcedLast: number;
  readonly #special: ReadonlyMap<number, SpecialDay>;
  /** Working days before the day at this offset, counted from `first`. */
  readonly #workdaysBefore: Uint16Array;
  /** Offset of the n-th working day, from 0. */
  readonly #workdays: Uint16Array;

  constructor(
    years: { readonly first: number; readonly announcedLast: number; readonly last: number },
    special: ReadonlyMap<number, SpecialDay>,
  ) {
    this.first = dayNumber(years.first, 1, 1);
    this.last = dayNumber(years.last, 12, 31);
    this.announcedLast = dayNumber(years.announcedLast, 12, 31);
    this.#special = special;
    const length = this.last - this.first + 1;
    this.#workdaysBefore = new Uint16Array(length + 1);
    const workdays = new Uint16Array(length);
    let count = 0;
    for (let offset = 0; offset < length; offset++) {
      const kind = special.get(this.first + offset)?.kind;
      const works = kind === undefined ? !isWeekend(this.first + offset) : kind === "make-up-workday";
      if (works) workdays[count++] = offset;
      this.#workdaysBefore[offset + 1] = count;
    }
    this.#workdays = workdays.subarray(0, count);
  }

  covers(day: number): boolean {
    return day >= this.first && day <= this.last;
  }

  special(day: number): SpecialDay | undefined {
    return this.#special.get(day);
  }

  /** Working days from the first day up to and including `day`. */
  rank(day: number): number {
    return this.#workdaysBefore[day - this.first + 1] as number;
  }

  /** The working day with this rank, or `undefined` outside. */
  select(rank: number): number | undefined {
    const offset = this.#workdays[rank - 1];
    return offset === undefined ? undefined : this.first + offset;
  }

  certainty(day: number): Certainty {
    if (day > this.announcedLast) return "provisional";
    return day > this.announcedLast - 31 ? "not-final" : "announced";
  }
}
