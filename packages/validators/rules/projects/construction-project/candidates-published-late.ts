import { pointer } from "../../../src/pointer.js";
import { publishedLater } from "../../../src/projects/dated-disclosure.js";
import type { Rule } from "../../../src/rule.js";

/** Candidates published more than three days after the evaluation report came in. */
export const candidatesPublishedLate: Rule<"construction-project"> = {
  code: "construction-project/candidates-published-late",
  severity: "error",
  title: { zh: "中标候选人公示迟于期限", en: "Candidates published late" },
  message: {
    zh: "招标人 {trigger} 收到评标报告，最迟应在 {due} 公示中标候选人，实际 {taken} 才公示",
    en: "the report came in on {trigger}: candidates were due by {due} and were published on {taken}",
  },
  basis: [{ source: "bidding-regulation", article: "第五十四条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the third day is a holiday: the next working day",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ evaluationReportReceivedOn: "2024-09-12", candidatesPublishedOn: "2024-09-18" }],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ evaluationReportReceivedOn: "2024-09-12", candidatesPublishedOn: "2024-09-19" }],
      },
      findings: ["/tenders/0/candidatesPublishedOn"],
    },
    {
      name: "when the report came in is not said",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ candidatesPublishedOn: "2024-09-19" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ tenders = [] }, context) {
    const dated = tenders.flatMap(({ evaluationReportReceivedOn, candidatesPublishedOn }, index) =>
      candidatesPublishedOn === undefined
        ? []
        : [
            {
              formedOn: evaluationReportReceivedOn,
              publishedOn: candidatesPublishedOn,
              at: pointer("tenders", index, "candidatesPublishedOn"),
            },
          ],
    );
    yield* publishedLater(dated, "bidding-candidate-notice", context);
  },
};
