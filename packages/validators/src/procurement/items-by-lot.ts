import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import type { Item, ProcurementResult } from "./procurement-result.js";

/** Items by the index of their lot; those that name no lot belong to a single one. */
export const itemsByLot = ({ lots, items = [] }: ProcurementResult): ReadonlyMap<number, readonly Item[]> => {
  const indexes = new Map<string, number>();
  for (const [index, { lotNumber }] of lots.entries()) {
    if (lotNumber !== undefined) indexes.set(normalLotNumber(lotNumber), index);
  }
  const single = lots.length === 1 ? 0 : undefined;
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const isUnnumbered = item.lotNumber === undefined || indexes.size === 0;
    const index = isUnnumbered ? single : indexes.get(normalLotNumber(item.lotNumber ?? ""));
    if (index === undefined) continue;
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [item]);
    else group.push(item);
  }
  return groups;
};
