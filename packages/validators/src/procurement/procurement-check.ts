import type { NotEvaluated, Rule, Violation } from "../rule.js";
import type { ProcurementRecord } from "./procurement-record.js";

/** What a rule is but for its code and examples: results and contracts print amounts and parties alike. */
export interface ProcurementCheck extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(record: ProcurementRecord): Iterable<Violation | NotEvaluated>;
}
