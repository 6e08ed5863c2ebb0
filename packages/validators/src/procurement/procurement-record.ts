import type { ProcurementContract } from "./procurement-contract.js";
import type { ProcurementResult } from "./procurement-result.js";

/** A notice of a procurement with its parties, its amounts and its table of items. */
export type ProcurementRecord = ProcurementResult | ProcurementContract;
