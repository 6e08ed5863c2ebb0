import { cellsOf, type Failure } from "./failure.js";
import { type Cell, pointerOf, rowOf } from "./row-list.js";
import { fenOf, isNear } from "./slips.js";

/** Figures that may all be wrong in the same way, and what they should be. */
export interface Proposal {
  readonly cells: readonly Cell[];
  /** In fen. */
  readonly likely: number;
  /** Instead of figures: the table whose unit may be wrong. */
  readonly unitOf?: string;
  /** Two cells, each of which has the other's amount; `likely` is that of the first. */
  readonly swapped?: true;
  /** Failures that ask for it. */
  readonly votes: number;
}

/** What failures ask of one figure. */
interface Demand {
  readonly cell: Cell;
  readonly likely: number;
  /** How exactly it is asked; fewer figures ask more exactly. */
  readonly among: number;
  readonly votes: number;
}

/**
 * What the failures ask of the figures they are about, most wanted first.
 *
 * The same slip is often printed several times: in the rows of 类, 款 and 项,
 * and in every table that has the code. Proposed are the figure alone, the same
 * code in every table, and every figure of the column that is printed alike.
 */
export const proposalsOf = (failures: readonly Failure[]): Proposal[] => {
  const byCell = groupBy(failures.flatMap(demandsOf), ({ cell }) => pointerOf(cell));
  const demands = [...byCell.values()].flatMap((same) =>
    near(same).map(([first, ...more]) => ({
      ...first,
      votes: 1 + more.length,
    })),
  );
  const proposals = swapsOf(demands);
  const keysOf: readonly ((demand: Demand) => string)[] = [
    ({ cell }) => pointerOf(cell),
    ({ cell }) => `${rowOf(cell).code ?? rowOf(cell).name} ${cell.column}`,
    ({ cell }) => cell.column,
  ];
  for (const keyOf of keysOf) {
    const groups = groupBy(demands, (demand) => `${keyOf(demand)} ${fenOf(demand.cell)}`);
    for (const group of [...groups.values()].flatMap(near)) {
      const cells = group.map(({ cell }) => cell);
      const { likely } = group[0];
      const votes = group.reduce((sum, demand) => sum + demand.votes, 0);
      proposals.set(`${cells.map(pointerOf).sort().join(" ")} ${likely}`, { cells, likely, votes });
    }
  }
  return [...proposals.values()].sort((a, b) => b.votes - a.votes);
};

/** Figures that should be what is printed directly above or below them. */
const swapsOf = (demands: readonly Demand[]): Map<string, Proposal> => {
  const swaps = new Map<string, Proposal>();
  for (const { cell, likely, votes } of demands) {
    for (const index of [cell.index - 1, cell.index]) {
      const upper = { ...cell, index };
      const lower = { ...cell, index: index + 1 };
      const other = index === cell.index ? lower : upper;
      if (typeof cell.list.rows[other.index]?.amounts[cell.column] !== "number") continue;
      if (fenOf(other) === fenOf(cell) || !isNear(cell, fenOf(other), likely)) continue;
      const key = `${pointerOf(upper)} swapped`;
      const more = swaps.get(key)?.votes ?? 0;
      swaps.set(key, { cells: [upper, lower], likely: fenOf(lower), swapped: true, votes: votes + more });
    }
  }
  return swaps;
};

const demandsOf = (failure: Failure): Demand[] => {
  const { cell: target, gap, operands } = failure.mismatch;
  const among = cellsOf(failure).filter((cell) => rowOf(cell).amounts[cell.column] !== null).length;
  return [
    { cell: target, likely: fenOf(target) - gap, among, votes: 1 },
    ...operands.map(({ cell, sign }) => ({ cell, likely: fenOf(cell) + sign * gap, among, votes: 1 })),
  ];
};

/** Demands that ask for nearly the same amount, the most exact first: failures rarely agree to the last digit. */
const near = (demands: readonly Demand[]): [Demand, ...Demand[]][] => {
  const groups: [Demand, ...Demand[]][] = [];
  for (const demand of demands.toSorted((a, b) => a.among - b.among)) {
    const group = groups.find(([first]) => isNear(demand.cell, first.likely, demand.likely));
    if (group === undefined) groups.push([demand]);
    else group.push(demand);
  }
  return groups;
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};
