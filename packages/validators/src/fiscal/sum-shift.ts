import { classifiedTables } from "./classified-tables.js";
import { apart, type CodeTree } from "./code-tree.js";
import { cellsOf, concerns, type Failure } from "./failure.js";
import { failuresOf } from "./failures.js";
import { fenPerUnit, figuresOf, toFen } from "./figures.js";
import { remembered } from "./fiscal-check.js";
import type { Amounts, CodeRow, CodeTable, Column, FiscalRecord } from "./fiscal-record.js";
import { changed } from "./path-copy.js";
import { type RowShift, rowShiftsOf } from "./row-shift.js";

/** Sums that must be unequal beside those the lost amounts are worked out from. */
const fewestMended = 2;

/** Rows that must change; where every sum holds only afterwards, few are no chance. */
const fewestMoved = 3;

/** Rows that are looked at as the first of a shift. */
const mostFirst = 32;

/** Shifts of a table that are undone, and everything computed anew. */
const mostUndone = 8;

const offsets = [1, -1, 2, -2] as const;

/** Every run of rows out of step: as another table shows it, or else the sums of the table itself. */
export const shiftsOf: (record: FiscalRecord) => readonly RowShift[] = remembered((record) => {
  const shifts = [...rowShiftsOf(record)];
  const failures = failuresOf(record);
  if (failures.size <= fewestMended) return shifts;
  for (const { key, table, tree } of classifiedTables(record)) {
    if (shifts.some((shift) => shift.key === key)) continue;
    const open = [...failures.values()].filter((failure) => concerns(failure, key));
    const own = open.filter((failure) => cellsOf(failure).every(({ list }) => list.key === key));
    if (own.length <= fewestMended) continue;
    const mends = ({ rows }: MovedBack): boolean => {
      const left = failuresOf(
        changed(record, ["tables", key, "rows"], (parent, part) => {
          parent[part] = rows;
        }),
      );
      for (const place of left.keys()) if (!failures.has(place)) return false;
      return open.every(({ finding }) => !left.has(`${finding.code} ${finding.at}`));
    };
    const shift = shiftOf({ key, table, tree, own }, mends);
    if (shift !== undefined) shifts.push(shift);
  }
  return shifts;
});

/** A table with sums of its own that fail. */
interface Suspect {
  readonly key: string;
  readonly table: CodeTable;
  readonly tree: CodeTree;
  readonly own: readonly Failure[];
}

/**
 * Moves the amounts of the last rows back, from every row that may be the first, and sees whether all sums then hold.
 *
 * Within one sum it does not show where a shift begins, since an amount is lost there; the latest row is taken.
 */
const shiftOf = (
  { key, table, tree, own }: Suspect,
  mends: (moved: MovedBack) => boolean,
): RowShift | undefined => {
  const { length } = table.rows ?? [];
  const latest = Math.min(length - 1, ...own.map((failure) => lastRowOf(failure, length)));
  let left = mostUndone;
  for (const offset of offsets) {
    for (let first = latest; first >= 0 && first > latest - mostFirst && left > 0; first -= 1) {
      if (!own.every((failure) => holdsMovedBack(failure, first, offset))) continue;
      left -= 1;
      const moved = movedBack(table, tree, first, offset);
      if (moved === undefined) continue;
      const shown = own.filter(({ mismatch: { cell } }) => {
        return !moved.workedOutFrom.has(cell.list.part === "total" ? length : cell.index);
      });
      if (shown.length >= fewestMended && mends(moved))
        return { key, table, offset, first, last: length - 1 };
    }
  }
  return undefined;
};

/** Whether a sum is right with the amounts moved back, or has a figure that was lost. */
const holdsMovedBack = ({ mismatch }: Failure, first: number, offset: number): boolean => {
  const { cell, operands, data } = mismatch;
  let apart = 0;
  for (const operand of [{ cell, sign: -1 }, ...operands]) {
    const { list, index, column } = operand.cell;
    const isMoved = list.part === "rows" && index >= first;
    const from = isMoved ? index - offset : index;
    if (isMoved && (from < first || from >= list.rows.length)) return true;
    apart += operand.sign * toFen(list.rows[from]?.amounts[column] ?? 0, list.table.unit);
  }
  return Math.abs(apart) <= toFen(data["tolerance"] as number, cell.list.table.unit);
};

const lastRowOf = (failure: Failure, total: number): number =>
  Math.max(...cellsOf(failure).map(({ list, index }) => (list.part === "total" ? total : index)));

interface MovedBack {
  readonly rows: readonly CodeRow[];
  /** Rows whose sums the lost amounts were worked out from; the number of rows for the total. */
  readonly workedOutFrom: ReadonlySet<number>;
}

/** The table with the amounts of the rows from `first` on where they belong, and those that were lost worked out. */
const movedBack = (
  table: CodeTable,
  tree: CodeTree,
  first: number,
  offset: number,
): MovedBack | undefined => {
  const printed = table.rows ?? [];
  const lost = Math.abs(offset);
  const rows = [...printed];
  let moved = 0;
  for (let index = first; index + lost < printed.length; index += 1) {
    const [to, from] = offset > 0 ? [index + lost, index] : [index, index + lost];
    const amounts = printed[from]?.amounts ?? {};
    if (!haveSame(amounts, printed[to]?.amounts ?? {})) moved += 1;
    rows[to] = { ...(printed[to] as CodeRow), amounts };
  }
  if (moved < fewestMoved) return undefined;
  const firstLost = offset > 0 ? first : printed.length - lost;
  const workedOutFrom = new Set<number>();
  for (let index = firstLost + lost - 1; index >= firstLost; index -= 1) {
    const above = tree.parents[index] as number;
    const isSum = (tree.children[index] ?? 0) > 0;
    if (!isSum && (above === apart || (above >= firstLost && above < firstLost + lost))) return undefined;
    if (!isSum) workedOutFrom.add(above);
    const amounts = workedOut({ ...table, rows }, tree, index, isSum ? undefined : above);
    if (amounts === undefined) return undefined;
    rows[index] = { ...(rows[index] as CodeRow), amounts };
  }
  // A new list, since what is remembered of this one was worked out before all its rows were.
  return { rows: [...rows], workedOutFrom };
};

const haveSame = (a: Amounts, b: Amounts): boolean =>
  Object.keys({ ...a, ...b }).every((column) => (a[column as Column] ?? 0) === (b[column as Column] ?? 0));

/** The amounts of a row as the rows below it make them, or what those beside it leave of the row above. */
const workedOut = (
  { rows = [], total, unit }: CodeTable,
  { parents }: CodeTree,
  index: number,
  above: number | undefined,
): Amounts | undefined => {
  const whole = above === rows.length ? total : rows[above ?? index];
  const amounts: Partial<Record<Column, number>> = {};
  for (const column of figuresOf(rows, unit).columns) {
    let fen = 0;
    for (const [other, parent] of parents.entries()) {
      if (parent === (above ?? index) && other !== index)
        fen += toFen(rows[other]?.amounts[column] ?? 0, unit);
    }
    if (above !== undefined) fen = toFen(whole?.amounts[column] ?? 0, unit) - fen;
    if (fen < 0) return undefined;
    amounts[column] = fen / fenPerUnit[unit];
  }
  return amounts;
};
