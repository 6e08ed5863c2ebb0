import type { NotEvaluated, Rule, RuleContext, Violation } from "../rule.js";

/** What a rule on several kinds of notice is but for its code and examples. */
export interface NoticeCheck<Notice> extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(notice: Notice, context: RuleContext): Iterable<Violation | NotEvaluated>;
}
