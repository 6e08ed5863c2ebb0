import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";
import { exampleDeregistration } from "../../../src/social-organisations/example-event.js";

const revoked = {
  recordType: "social-organisation-event",
  publishedOn: "2024-05-31",
  organisation: exampleDeregistration.organisation,
  event: "revocation",
  decidedOn: "2024-05-27",
} as const;

/**
 * A revocation that names no penalty decision.
 *
 * Revocation is a penalty, not a deregistration under another name: there is a decision with a number, and grounds.
 */
export const revocationWithoutDecision: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/revocation-without-decision",
  severity: "warning",
  title: { zh: "撤销登记没有写明处罚决定", en: "Revoked without a penalty decision" },
  message: {
    zh: "撤销登记是行政处罚，应当写明处罚决定的文号；由社会组织申请的是注销登记",
    en: "a revocation is a penalty and names its decision; what the organisation applied for is a deregistration",
  },
  basis: [{ source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "with its decision", record: { ...revoked, decision: "某民罚字〔2024〕1号" }, findings: [] },
    { name: "without", record: revoked, findings: [""] },
    { name: "a stroke for the number", record: { ...revoked, decision: "/" }, findings: [""] },
    { name: "an excerpt", record: { ...revoked, excerpt: true }, findings: [], notRun: true },
  ],
  *check({ decision, event, excerpt }) {
    if (event !== "revocation" || !isBlank(decision)) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "" };
  },
};
