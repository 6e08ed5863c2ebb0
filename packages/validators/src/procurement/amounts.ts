import type { ProcurementContract } from "./procurement-contract.js";
import type { ProcurementRecord } from "./procurement-record.js";
import { type Amount, type Item, isAwarded, type Lot, type ProcurementResult } from "./procurement-result.js";

/** An amount and the segments of the pointer to it. */
export interface PlacedAmount {
  readonly amount: Amount;
  readonly at: readonly (string | number)[];
}

/** Every amount of a record, in the order of the record. */
export const amountsOf = (record: ProcurementRecord): PlacedAmount[] =>
  record.recordType === "procurement-contract" ? amountsOfContract(record) : amountsOfResult(record);

const amountsOfContract = ({ items, amount }: ProcurementContract): PlacedAmount[] => {
  const found = amountsOfItems(items);
  place(found, amount, ["amount"]);
  return found;
};

const amountsOfResult = (record: ProcurementResult): PlacedAmount[] => {
  const found: PlacedAmount[] = [];
  place(found, record.budget, ["budget"]);
  place(found, record.ceiling, ["ceiling"]);
  place(found, record.total, ["total"]);
  for (const [index, lot] of record.lots.entries()) {
    place(found, lot.budget, ["lots", index, "budget"]);
    place(found, lot.ceiling, ["lots", index, "ceiling"]);
    found.push(...awardAmountsAt(lot, index));
  }
  found.push(...amountsOfItems(record.items));
  place(found, record.agencyFee?.amount, ["agencyFee", "amount"]);
  return found;
};

const amountsOfItems = (items: readonly Item[] = []): PlacedAmount[] => {
  const found: PlacedAmount[] = [];
  for (const [index, { unitPrice, amount }] of items.entries()) {
    place(found, unitPrice, ["items", index, "unitPrice"]);
    place(found, amount, ["items", index, "amount"]);
  }
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
