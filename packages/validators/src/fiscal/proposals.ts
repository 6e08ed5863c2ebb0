import { cellsOf, type Failure } from "./failures.js";
import { toFen } from "./figures.js";
import { type Cell, pointerOf, rowOf } from "./row-list.js";
import { fenOf } from "./slips.js";

/** Figures that may all be wrong in the same way, and what they should be. */
export interface Proposal {
  readonly cells: readonly Cell[];
  /** In fen. */
  readonly likely: number;
  /** Instead of figures: the table whose unit may be wrong. */
  readonly unitOf?: string;
  /** Failures that ask for it. */
  readonly votes: number;
}

/** What one failure asks of one figure. */
interface Demand {
  readonly cell: Cell;
  readonly likely: number;
  /** How exactly it is asked; fewer figures ask more exactly. */
  readonly among: number;
}

/**
 * What the failures ask of the figures they are about, most wanted first.
 *
 * The same slip is often printed several times: in the rows of 类, 款 and 项,
 * and in every table that has the code. Proposed are the figure alone, the same
 * code in every table, and every figure of the column that is printed alike.
 */
export const proposalsOf = (failures: readonly Failure[]): Proposal[] => {
  const demands = failures.flatMap(demandsOf);
  const byCell = groupBy(demands, ({ cell }) => pointerOf(cell));
  const wanted = [...byCell.values()].flatMap(bestDemands);
  const proposals = new Map<string, Proposal>();
  const keysOf: readonly ((wish: Wanted) => string)[] = [
    ({ cell }) => pointerOf(cell),
    ({ cell }) => `${rowOf(cell).code ?? rowOf(cell).name} ${cell.column}`,
    ({ cell }) => cell.column,
  ];
  for (const keyOf of keysOf) {
    const groups = groupBy(wanted, (wish) => `${keyOf(wish)} ${fenOf(wish.cell)} ${wish.likely}`);
    for (const group of groups.values()) {
      const cells = group.map(({ cell }) => cell);
      const votes = group.reduce((sum, wish) => sum + wish.votes, 0);
      const key = cells.map(pointerOf).join(" ");
      proposals.set(`${key} ${group[0]?.likely}`, { cells, likely: group[0]?.likely ?? 0, votes });
    }
  }
  return [...proposals.values()].sort((a, b) => b.votes - a.votes);
};

const demandsOf = (failure: Failure): Demand[] => {
  const { mismatch } = failure;
  const among = cellsOf(failure).length;
  const printed = (cell: Cell): number => fenOf(cell);
  return [
    { cell: mismatch.cell, likely: printed(mismatch.cell) - mismatch.gap, among },
    ...mismatch.operands.map(({ cell, sign }) => ({
      cell,
      likely: printed(cell) + sign * mismatch.gap,
      among,
    })),
  ];
};

/** A value asked of a figure, by how many failures. */
interface Wanted {
  readonly cell: Cell;
  readonly likely: number;
  readonly votes: number;
}

/** Failures rarely agree to the last digit; those within a yuan or a few digits count as one wish. */
const bestDemands = (demands: readonly Demand[]): Wanted[] => {
  const sorted = demands.toSorted((a, b) => a.among - b.among);
  const wanted: { cell: Cell; likely: number; votes: number }[] = [];
  for (const { cell, likely } of sorted) {
    const close = nearness(cell);
    const same = wanted.find((wish) => Math.abs(wish.likely - likely) <= close);
    if (same === undefined) wanted.push({ cell, likely, votes: 1 });
    else same.votes += 1;
  }
  return wanted;
};

/** 0.03 of ten thousand yuan, or two yuan. */
const nearness = ({ list: { table } }: Cell): number => toFen(table.unit === "CNY" ? 2 : 0.03, table.unit);

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};
