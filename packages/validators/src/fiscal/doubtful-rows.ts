import { figuresOf, toFen } from "./figures.js";
import type { CodeRow, CodeTable, Row } from "./fiscal-record.js";
import { precisionOf } from "./precision.js";
import { compareWithSum, PrintedSums } from "./printed-sums.js";

/** A table's tree of sound codes, and the rows that are not in it yet. */
interface Placement {
  readonly table: CodeTable;
  /** As in a code tree; rows that find a place get one. */
  readonly parents: Int32Array;
  /** Rows whose code is malformed, repeated or belongs under no other. */
  readonly doubtful: readonly number[];
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
  const { table, parents, doubtful } = placement;
  const likely = new Map<number, string>();
  if (doubtful.length === 0) return likely;
  const { rows = [], total } = table;
  const below = rowsBelow(parents);
  const homeless = new Set(doubtful);
  const place = (parent: number, found: readonly number[]): void => {
    for (const index of found) {
      homeless.delete(index);
      parents[index] = parent;
    }
  };
  const candidates = [...possibleParents(placement)];
  for (const [parent, near] of candidates.sort(([a], [b]) => depthOf(rows, b) - depthOf(rows, a))) {
    const found = near.filter((index) => homeless.has(index));
    const row = rows[parent] as CodeRow;
    if (!completes(table, row, below[parent] ?? [], found)) continue;
    place(parent, found);
    for (const index of found) likely.set(index, likelyCode(row.code, (rows[index] as CodeRow).code));
  }
  const top = below[rows.length] ?? [];
  if (total !== undefined && completes(table, total, top, [...homeless])) place(rows.length, [...homeless]);
  return likely;
};

const depthOf = (rows: readonly CodeRow[], index: number): number => rows[index]?.code.length ?? 0;

const rowsBelow = (parents: Int32Array): readonly number[][] => {
  const below: number[][] = Array.from({ length: parents.length + 1 }, () => []);
  parents.forEach((parent, index) => {
    below[parent]?.push(index);
  });
  return below;
};

/** Rows that doubtful ones may belong under: those the row above belongs to, and those their own code begins with. */
const possibleParents = ({ table, doubtful, depth }: Placement): Map<number, number[]> => {
  const { rows = [] } = table;
  const unsure = new Set(doubtful);
  const byCode = new Map<string, number>();
  rows.forEach(({ code }, index) => {
    if (!unsure.has(index) && code.length < depth && !byCode.has(code)) byCode.set(code, index);
  });
  const candidates = new Map<number, number[]>();
  let above = "";
  rows.forEach(({ code }, index) => {
    if (!unsure.has(index)) {
      above = code;
      return;
    }
    const prefixes = new Set([above, code].flatMap((near) => [near, near.slice(0, 5), near.slice(0, 3)]));
    for (const prefix of prefixes) {
      const parent = byCode.get(prefix);
      if (parent === undefined) continue;
      const near = candidates.get(parent);
      if (near === undefined) candidates.set(parent, [index]);
      else near.push(index);
    }
  });
  return candidates;
};

/** Whether a total adds up with the rows found, and not without them. */
const completes = (
  table: CodeTable,
  total: Row,
  addends: readonly number[],
  found: readonly number[],
): boolean =>
  found.length > 0 && !addsUp(table, total, addends) && addsUp(table, total, [...addends, ...found]);

const addsUp = (table: CodeTable, total: Row, addends: readonly number[]): boolean => {
  const { rows = [], unit } = table;
  const { columns, fen } = figuresOf(rows, unit);
  const precision = precisionOf(table);
  const sums = new PrintedSums(columns.length);
  for (const index of addends) {
    columns.forEach((_, slot) => {
      sums.add(slot, fen[index * columns.length + slot] as number);
    });
  }
  return (
    addends.length > 0 &&
    columns.every((column, slot) => {
      const printed = toFen(total.amounts[column], unit);
      const verdict = compareWithSum(printed, sums, slot, precision);
      return verdict !== "differs" && verdict !== "blank";
    })
  );
};

/** The parent's code and the two digits that are left: 3012 below 301 is 30102. */
const likelyCode = (parent: string, printed: string): string => {
  const rest = printed.startsWith(parent) ? printed.slice(parent.length) : printed.slice(-2);
  return /^[0-9]{1,2}$/.test(rest) ? parent + rest.padStart(2, "0") : `${parent}##`;
};
