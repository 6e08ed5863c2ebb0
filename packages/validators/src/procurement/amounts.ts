import type { Amount, ProcurementResult } from "./procurement-result.js";

/** An amount and the segments of the pointer to it. */
export interface PlacedAmount {
  readonly amount: Amount;
  readonly at: readonly (string | number)[];
}

/** Every amount of a record, in the order of the record. */
export function* amountsOf(record: ProcurementResult): Generator<PlacedAmount> {
  yield* amountsIn(record, ["budget", "ceiling", "total"], []);
  for (const [index, lot] of record.lots.entries()) yield* amountsOfLot(lot, index);
  for (const [index, item] of (record.items ?? []).entries()) {
    yield* amountsIn(item, ["unitPrice", "amount"], ["items", index]);
  }
  yield* amountsIn(record.agencyFee ?? {}, ["amount"], ["agencyFee"]);
}

/** The amounts a lot was awarded at: its own and its suppliers'. */
export function* awardAmountsAt(
  lot: ProcurementResult["lots"][number],
  index: number,
): Generator<PlacedAmount> {
  for (const [place, supplier] of (lot.suppliers ?? []).entries()) {
    yield* amountsIn(supplier, ["amount"], ["lots", index, "suppliers", place]);
  }
  yield* amountsIn(lot, ["amount"], ["lots", index]);
}

function* amountsOfLot(lot: ProcurementResult["lots"][number], index: number): Generator<PlacedAmount> {
  yield* amountsIn(lot, ["budget", "ceiling"], ["lots", index]);
  yield* awardAmountsAt(lot, index);
}

function* amountsIn<Key extends string>(
  holder: { readonly [key in Key]?: Amount },
  keys: readonly Key[],
  at: PlacedAmount["at"],
): Generator<PlacedAmount> {
  for (const key of keys) {
    const amount = holder[key];
    if (amount !== undefined) yield { amount, at: [...at, key] };
  }
}
