import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A decision published more than twenty working days after it was made.
 *
 * The measures and the law give no number of days; the general limit of disclosure is taken, hence a warning.
 */
export const publishedLate: Rule<"assistance-notice"> = {
  code: "assistance-notice/published-late",
  severity: "warning",
  title: { zh: "确认结果公布较迟", en: "A decision published late" },
  message: {
    zh: "{trigger} 作出决定，最迟应在 {due} 公布，实际 {taken} 公布",
    en: "decided on {trigger}, it was to be published by {due} and was on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "social-assistance-interim-measures", article: "第十一条" },
    { source: "social-assistance-law", article: "第四十五条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day",
      record: { ...exampleNotice, stage: "approval", decidedOn: "2024-01-26", from: "2024-02-28" },
      findings: [],
    },
    {
      name: "a day later",
      record: { ...exampleNotice, stage: "approval", decidedOn: "2024-01-26", from: "2024-02-29" },
      findings: ["/from"],
    },
    {
      name: "not said when it was decided",
      record: { ...exampleNotice, stage: "approval" },
      findings: [],
      notRun: true,
    },
    { name: "no decision yet", record: exampleNotice, findings: [] },
  ],
  *check({ stage, decidedOn, from }, context) {
    if (stage !== "approval") return;
    yield* takenLate({
      trigger: { date: decidedOn, name: { zh: "确认日期", en: "the day of the decision" } },
      taken: { date: from, name: { zh: "公示起", en: "the day it was posted" } },
      at: "/from",
      due: (trigger) => dueBy(context, "assistance-decision-publication", trigger),
    });
  },
};
