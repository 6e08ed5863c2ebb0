import type { NotEvaluated, Rule, RuleContext, Violation } from "../rule.js";
import type { ConstructionProject } from "./construction-project.js";
import type { PppProject } from "./ppp-project.js";

/** A project that is approved, built and disclosed. */
export type ProjectRecord = ConstructionProject | PppProject;

/** What a rule is but for its code and examples: both kinds of project are approved and make progress alike. */
export interface ProjectCheck extends Pick<Rule, "severity" | "title" | "message" | "basis"> {
  check(record: ProjectRecord, context: RuleContext): Iterable<Violation | NotEvaluated>;
}
