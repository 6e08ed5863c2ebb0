import { dueBy } from "../../../src/deadline.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Candidates published for less than three days.
 *
 * That the last day moves over a holiday is said of other periods and taken over here; so the third day itself is
 * what is held against the record.
 */
export const candidatesTakenDownEarly: Rule<"construction-project"> = {
  code: "construction-project/candidates-taken-down-early",
  severity: "error",
  title: { zh: "中标候选人公示不足三日", en: "Candidates published for less than three days" },
  message: {
    zh: "中标候选人 {from} 公示，至少应公示到 {due}，实际到 {until}",
    en: "candidates were published on {from}: until {due} at least, and it was until {until}",
  },
  basis: [{ source: "bidding-regulation", article: "第五十四条" }],
  since: "0.1.0",
  examples: [
    {
      name: "three days, not counting the first",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ candidatesPublishedOn: "2023-03-14", candidatesPublishedUntil: "2023-03-17" }],
      },
      findings: [],
    },
    {
      name: "a day less",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ candidatesPublishedOn: "2023-03-14", candidatesPublishedUntil: "2023-03-16" }],
      },
      findings: ["/tenders/0/candidatesPublishedUntil"],
    },
    {
      name: "three days into a holiday",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ candidatesPublishedOn: "2024-09-30", candidatesPublishedUntil: "2024-10-03" }],
      },
      findings: [],
    },
    {
      name: "not said when it ended",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ candidatesPublishedOn: "2023-03-14" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ tenders = [] }, context) {
    let unknown = false;
    for (const [
      index,
      { candidatesPublishedOn: from, candidatesPublishedUntil: until },
    ] of tenders.entries()) {
      if (from === undefined) continue;
      if (until === undefined) {
        unknown = true;
        continue;
      }
      const shown = dueBy(context, "bidding-candidate-notice-period", from);
      if (shown === undefined) continue;
      if ("notRun" in shown) {
        yield shown;
        continue;
      }
      const due = shown.nominal ?? shown.due;
      if (until < due)
        yield { at: pointer("tenders", index, "candidatesPublishedUntil"), data: { from, due, until } };
    }
    if (unknown) yield endUnknown;
  },
};

const endUnknown = {
  notRun: { zh: "没有写明公示结束日期", en: "the record does not say when the publication ended" },
};
