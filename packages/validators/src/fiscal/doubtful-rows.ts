import type { Amounts, CodeRow, CodeTable, Column } from "./fiscal-record.js";
import { precisionOf } from "./precision.js";
import { compareWithSum, sumOf } from "./printed-sum.js";

/** A table's tree of sound codes, and the rows that are not in it yet. */
interface Placement {
  readonly table: CodeTable;
  readonly columns: readonly Column[];
  readonly byCode: ReadonlyMap<string, number>;
  /** Rows whose code is malformed, repeated or belongs under no other, in printed order. */
  readonly doubtful: readonly number[];
  /** Rows below each row, and below none; rows that find a place are added. */
  readonly below: readonly number[][];
  readonly top: number[];
  /** Digits of the lowest level. */
  readonly depth: number;
}

/**
 * Puts rows whose code cannot be right where they are printed, if the sums say so.
 *
 * 7|11|02 under 210|11 is its missing 项 when 210|11 adds up with it and not
 * without: then the code is the one fault. Otherwise the row stays out of every
 * sum. Returns the codes the placed rows most likely have.
 */
export const placeDoubtfulRows = (placement: Placement): ReadonlyMap<number, string> => {
  const { table, byCode, doubtful, below, top } = placement;
  if (doubtful.length === 0) return new Map();
  const { rows = [], total } = table;
  const homeless = new Set(doubtful);
  const likely = new Map<number, string>();
  const parents = [...possibleParents(placement)].sort(([a], [b]) => b.length - a.length);
  for (const [code, near] of parents) {
    const parent = byCode.get(code) as number;
    const children = below[parent] as number[];
    const found = near.filter((index) => homeless.has(index));
    if (!completes(placement, (rows[parent] as CodeRow).amounts, children, found)) continue;
    children.push(...found);
    for (const index of found) {
      homeless.delete(index);
      likely.set(index, likelyCode(code, (rows[index] as CodeRow).code));
    }
  }
  if (total !== undefined && completes(placement, total.amounts, top, [...homeless])) top.push(...homeless);
  return likely;
};

/** Codes that doubtful rows may belong under: those the row above belongs to, and those their own begins with. */
const possibleParents = ({ table, byCode, doubtful, depth }: Placement): Map<string, number[]> => {
  const parents = new Map<string, number[]>();
  let above = "";
  let next = 0;
  for (const [index, { code }] of (table.rows ?? []).entries()) {
    if (doubtful[next] !== index) {
      above = code;
      continue;
    }
    next += 1;
    const prefixes = new Set([above, code].flatMap((near) => [near, near.slice(0, 5), near.slice(0, 3)]));
    for (const prefix of prefixes) {
      if (prefix.length >= depth || !byCode.has(prefix) || byCode.get(prefix) === index) continue;
      const near = parents.get(prefix);
      if (near === undefined) parents.set(prefix, [index]);
      else near.push(index);
    }
  }
  return parents;
};

/** Whether a total adds up with the rows found, and not without them. */
const completes = (
  { table, columns }: Placement,
  total: Amounts,
  addends: readonly number[],
  found: readonly number[],
): boolean => {
  const precision = precisionOf(table);
  const addsUp = (parts: readonly number[]): boolean =>
    parts.length > 0 &&
    columns.every((column) => {
      const figures = parts.map((index) => table.rows?.[index]?.amounts[column]);
      return compareWithSum(total[column], sumOf(figures, precision), precision) !== "differs";
    });
  return found.length > 0 && !addsUp(addends) && addsUp([...addends, ...found]);
};

/** The parent's code and the two digits that are left: 3012 below 301 is 30102. */
const likelyCode = (parent: string, printed: string): string => {
  const rest = printed.startsWith(parent) ? printed.slice(parent.length) : printed.slice(-2);
  return /^[0-9]{1,2}$/.test(rest) ? parent + rest.padStart(2, "0") : `${parent}##`;
};
