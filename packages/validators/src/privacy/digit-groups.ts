/** A stretch of a text. */
export interface DigitGroup {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A number, written in one or in several groups. */
export interface WrittenNumber extends DigitGroup {
  readonly digits: string;
  /** Lengths of its groups: `[3, 4, 4]` for `138-0000-0000`. */
  readonly sizes: readonly number[];
}

export const digitGroups = (text: string): DigitGroup[] =>
  [...text.matchAll(/[0-9]+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** One of these may stand between two groups of a number: space, hyphens and dashes, full stop, middle dots. */
const separator = /^[ \-.\u00b7\u2010\u2012-\u2015\u2022\u2212\u30fb\uff65]$/;

/**
 * The numbers of so many digits, from the beginning of a group to the end of one.
 *
 * At most as many groups are joined as the number has digits, so the work is linear in the text.
 */
export function* writtenNumbers(
  text: string,
  groups: readonly DigitGroup[],
  length: number,
): Generator<WrittenNumber> {
  for (const [first, { start, end: firstEnd }] of groups.entries()) {
    if (firstEnd - start > length) continue;
    let digits = text.slice(start, firstEnd);
    const sizes = [firstEnd - start];
    let end = firstEnd;
    for (let next = first + 1; digits.length < length; next += 1) {
      const group = groups[next];
      if (group === undefined || group.start !== end + 1 || !separator.test(text.charAt(end))) break;
      if (group.end - group.start > length - digits.length) break;
      digits += text.slice(group.start, group.end);
      sizes.push(group.end - group.start);
      end = group.end;
    }
    if (digits.length === length) yield { start, end, digits, sizes };
  }
}

export const isSeparator = (character: string): boolean => separator.test(character);
