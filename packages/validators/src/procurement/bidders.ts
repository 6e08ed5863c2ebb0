import type { Lot, ProcurementResult } from "./procurement-result.js";
import { isAwarded } from "./procurement-result.js";

/** An awarded lot whose notice says how many suppliers bid or responded. */
export interface CountedLot {
  readonly bidders: number;
  readonly index: number;
}

export const countedLots = ({ lots }: ProcurementResult): readonly CountedLot[] =>
  lots.flatMap((lot: Lot, index) =>
    lot.bidderCount === undefined || !isAwarded(lot) ? [] : [{ bidders: lot.bidderCount, index }],
  );
