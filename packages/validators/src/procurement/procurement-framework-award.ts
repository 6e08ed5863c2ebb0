import type { RecordOf } from "../record-of.js";

export type ProcurementFrameworkAward = RecordOf<"procurement-framework-award">;
type FrameworkLot = ProcurementFrameworkAward["lots"][number];
export type FrameworkSupplier = FrameworkLot["suppliers"][number];

/** Lists drawn up before framework agreements were a method of procurement. */
export const isAgreedSupply = ({ kind }: ProcurementFrameworkAward): boolean =>
  kind === "agreed-supply" || kind === "designated-supplier";

/** A framework that anyone may join has no ranking and eliminates nobody. */
export const isClosed = ({ kind }: ProcurementFrameworkAward): boolean =>
  kind === "closed-framework-agreement";
