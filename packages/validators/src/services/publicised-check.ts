import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, Rule, RuleContext, Violation } from "../rule.js";

/** A licence or a penalty on the page of 双公示. */
export type PublicisedDecision = RecordOf<"licence-decision"> | RecordOf<"penalty-decision">;

/** What a rule is but for its code and examples: both kinds of decision are published alike. */
export interface PublicisedCheck extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(record: PublicisedDecision, context: RuleContext): Iterable<Violation | NotEvaluated>;
}

/** The day a record was out: its own, or that of the minute printed on its page. */
export const publicationDayOf = ({
  publishedOn,
  disclosure,
}: Pick<PublicisedDecision, "publishedOn" | "disclosure">): string | undefined =>
  publishedOn ?? disclosure?.publishedAt?.slice(0, 10);

/** Where that day stands. */
export const publicationPlaceOf = ({ publishedOn }: Pick<PublicisedDecision, "publishedOn">): string =>
  publishedOn === undefined ? "/disclosure/publishedAt" : "/publishedOn";
