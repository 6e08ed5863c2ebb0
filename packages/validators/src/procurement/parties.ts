import type { Organisation, ProcurementResult } from "./procurement-result.js";

/** An organisation and the segments of the pointer to it. */
export interface PlacedOrganisation {
  readonly organisation: Organisation;
  readonly at: readonly (string | number)[];
}

/** Purchaser, agency, suppliers and members of consortia, in the order of the record. */
export function* partiesOf(record: ProcurementResult): Generator<PlacedOrganisation> {
  if (record.purchaser !== undefined) yield { organisation: record.purchaser, at: ["purchaser"] };
  if (record.agency !== undefined) yield { organisation: record.agency, at: ["agency"] };
  yield* suppliersOf(record);
}

/** Suppliers of every lot, and members of consortia. */
export function* suppliersOf({ lots }: ProcurementResult): Generator<PlacedOrganisation> {
  for (const [index, { suppliers = [] }] of lots.entries()) {
    for (const [place, supplier] of suppliers.entries()) {
      const at = ["lots", index, "suppliers", place];
      yield { organisation: supplier, at };
      for (const [member, organisation] of (supplier.consortiumMembers ?? []).entries()) {
        yield { organisation, at: [...at, "consortiumMembers", member] };
      }
    }
  }
}
