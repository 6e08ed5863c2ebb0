import type { ProcurementRecord } from "./procurement-record.js";
import type { Organisation } from "./procurement-result.js";

/** An organisation and the segments of the pointer to it. */
export interface PlacedOrganisation {
  readonly organisation: Organisation;
  readonly at: readonly (string | number)[];
}

/** The suppliers of a contract; those of every lot of a result, and members of consortia. */
export function* suppliersOf(record: ProcurementRecord): Generator<PlacedOrganisation> {
  if (record.recordType === "procurement-contract") {
    for (const [place, organisation] of record.suppliers.entries()) {
      yield { organisation, at: ["suppliers", place] };
    }
    return;
  }
  for (const [index, { suppliers = [] }] of record.lots.entries()) {
    for (const [place, supplier] of suppliers.entries()) {
      const at = ["lots", index, "suppliers", place];
      yield { organisation: supplier, at };
      for (const [member, organisation] of (supplier.consortiumMembers ?? []).entries()) {
        yield { organisation, at: [...at, "consortiumMembers", member] };
      }
    }
  }
}
