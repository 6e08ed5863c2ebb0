import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, Rule, RuleContext, Violation } from "../rule.js";

/** A licence or a penalty on the page of 双公示. */
export type PublicisedDecision = RecordOf<"licence-decision"> | RecordOf<"penalty-decision">;

/** What a rule is but for its code and examples: both kinds of decision are published alike. */
export interface PublicisedCheck extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(record: PublicisedDecision, context: RuleContext): Iterable<Violation | NotEvaluated>;
}
