/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A number, written in one or in several groups. */
export interface WrittenNumber extends Stretch {
  readonly digits: string;
  /** Lengths of its groups: `[3, 4, 4]` for `138-0000-0000`. */
  readonly sizes: readonly number[];
  /** How many different signs stand between them. */
  readonly separators: number;
}

export const digitGroups = (text: string): Stretch[] =>
  [...text.matchAll(/[0-9]+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** One of these may stand between two groups of a number: space, hyphens and dashes, full stop, middle dots. */
const separator = /^[ \-.\u00b7\u2010\u2012-\u2015\u2022\u2212\u30fb\uff65]$/;

/**
 * The numbers of so many digits, from the beginning of a group to the end of one.
 *
 * No more groups are joined than the longest number has digits, so the work is linear in the text.
 *
 * @param lengths in ascending order.
 */
export function* writtenNumbers(
  text: string,
  groups: readonly Stretch[],
  lengths: readonly number[],
): Generator<WrittenNumber> {
  const longest = lengths.at(-1) as number;
  for (const [first, { start, end: firstEnd }] of groups.entries()) {
    let end = firstEnd;
    let length = firstEnd - start;
    for (let next = first + 1; length <= longest; next += 1) {
      if (lengths.includes(length)) yield writtenNumber(text, groups.slice(first, next));
      const group = groups[next];
      if (group === undefined || group.start !== end + 1 || !isSeparator(text.charAt(end))) break;
      length += group.end - group.start;
      end = group.end;
    }
  }
}

const writtenNumber = (text: string, groups: readonly Stretch[]): WrittenNumber => {
  const { start } = groups[0] as Stretch;
  const { end } = groups.at(-1) as Stretch;
  return {
    start,
    end,
    digits: groups.map((group) => text.slice(group.start, group.end)).join(""),
    sizes: groups.map((group) => group.end - group.start),
    separators: new Set(groups.slice(1).map((group) => text.charAt(group.start - 1))).size,
  };
};

/** Whether every digit stands alone, with the same sign between all. */
export const isSpelt = ({ sizes, separators }: WrittenNumber): boolean =>
  separators === 1 && sizes.every((size) => size === 1);

/** Index of the first stretch that starts at a place or later. */
export const firstFrom = (groups: readonly Stretch[], from: number): number => {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as Stretch).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const isSeparator = (character: string): boolean => separator.test(character);
