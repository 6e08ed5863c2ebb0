import type { RecordOf } from "../record-of.js";

export type ProcurementAcceptance = RecordOf<"procurement-acceptance">;
