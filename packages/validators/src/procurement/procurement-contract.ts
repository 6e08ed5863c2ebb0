import type { RecordOf } from "../record-of.js";

export type ProcurementContract = RecordOf<"procurement-contract">;
