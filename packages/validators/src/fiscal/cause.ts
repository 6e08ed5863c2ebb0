import type { Failure } from "./failure.js";
import type { Cell } from "./row-list.js";

/** How a figure came to be wrong, most telling first. */
export const causeKinds = ["copied", "sign", "scaled", "swapped", "digit", "unknown"] as const;

export type CauseKind = (typeof causeKinds)[number];

/** One wrong figure, or the wrong unit of a table, that accounts for several failures. */
export interface Cause {
  readonly kind: CauseKind;
  /** The same slip in one or more places of one table; none where its unit is wrong. */
  readonly cells: readonly Cell[];
  readonly key: string;
  /** What the other figures make of it, in fen. */
  readonly likely: number;
  /** Where else the same slip would explain as much: of two tables, either may have it. */
  readonly orElse: readonly Cell[];
  /** The figure it repeats, or what happened to a digit. */
  readonly detail: string;
  readonly explained: readonly Failure[];
}
