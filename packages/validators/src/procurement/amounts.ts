import type { Amount, Lot, ProcurementResult } from "./procurement-result.js";

/** An amount and the segments of the pointer to it. */
export interface PlacedAmount {
  readonly amount: Amount;
  readonly at: readonly (string | number)[];
}

/** Every amount of a record, in the order of the record. */
export const amountsOf = (record: ProcurementResult): PlacedAmount[] => {
  const found: PlacedAmount[] = [];
  place(found, record.budget, ["budget"]);
  place(found, record.ceiling, ["ceiling"]);
  place(found, record.total, ["total"]);
  for (const [index, lot] of record.lots.entries()) {
    place(found, lot.budget, ["lots", index, "budget"]);
    place(found, lot.ceiling, ["lots", index, "ceiling"]);
    found.push(...awardAmountsAt(lot, index));
  }
  for (const [index, { unitPrice, amount }] of (record.items ?? []).entries()) {
    place(found, unitPrice, ["items", index, "unitPrice"]);
    place(found, amount, ["items", index, "amount"]);
  }
  place(found, record.agencyFee?.amount, ["agencyFee", "amount"]);
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

const place = (found: PlacedAmount[], amount: Amount | undefined, at: PlacedAmount["at"]): void => {
  if (amount !== undefined) found.push({ amount, at });
};
