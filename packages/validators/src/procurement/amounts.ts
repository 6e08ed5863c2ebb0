import type { ProcurementContract } from "./procurement-contract.js";
import type { ProcurementRecord } from "./procurement-record.js";
import { type Amount, isAwarded, type Lot } from "./procurement-result.js";

/** An amount and the segments of the pointer to it. */
export interface PlacedAmount {
  readonly amount: Amount;
  readonly at: readonly (string | number)[];
}

/** Every amount of a contract, in the order of the record. */
export const amountsOfContract = ({ items = [], amount }: ProcurementContract): PlacedAmount[] => {
  const found: PlacedAmount[] = [];
  for (const [index, item] of items.entries()) {
    place(found, item.unitPrice, ["items", index, "unitPrice"]);
    place(found, item.amount, ["items", index, "amount"]);
  }
  place(found, amount, ["amount"]);
  return found;
};

/** The amounts a lot was awarded at: its suppliers' and its own. */
export const awardAmountsAt = ({ suppliers = [], amount }: Lot, index: number): PlacedAmount[] => {
  const found: PlacedAmount[] = [];
  for (const [supplier, offer] of suppliers.entries()) {
    place(found, offer.amount, ["lots", index, "suppliers", supplier, "amount"]);
  }
  place(found, amount, ["lots", index, "amount"]);
  return found;
};

/** What was agreed on as a whole: the amount of a contract, or a result's total and awards. */
export const agreedAmounts = (record: ProcurementRecord): PlacedAmount[] => {
  const found: PlacedAmount[] = [];
  if (record.recordType === "procurement-contract") {
    place(found, record.amount, ["amount"]);
    return found;
  }
  const { total, lots } = record;
  if (lots.some(isAwarded)) place(found, total, ["total"]);
  for (const [index, lot] of lots.entries()) if (isAwarded(lot)) found.push(...awardAmountsAt(lot, index));
  return found;
};

const place = (found: PlacedAmount[], amount: Amount | undefined, at: PlacedAmount["at"]): void => {
  if (amount !== undefined) found.push({ amount, at });
};
