import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Something whose review came to its release and that went on line after twenty working days.
 *
 * That the period of proactive disclosure runs from the review is our reading, so it is a warning.
 */
export const releasedLate: Rule<"non-disclosure-review"> = {
  code: "non-disclosure-review/released-late",
  severity: "warning",
  title: { zh: "转为公开后没有及时公开", en: "Released late" },
  message: {
    zh: "{trigger} 评审转为公开，最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "the review of {trigger} released it: due by {due}, published on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "government-information-regulations", article: "第十八条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "in time",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-05-08",
        outcome: "released",
        releasedOn: "2024-05-20",
      },
      findings: [],
    },
    {
      name: "on the twentieth working day",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-06-17",
        outcome: "released",
        releasedOn: "2024-07-15",
      },
      findings: [],
    },
    {
      name: "on the twenty-first",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-06-17",
        outcome: "released",
        releasedOn: "2024-07-16",
      },
      findings: ["/releasedOn"],
    },
    {
      name: "still withheld",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-06-17",
        outcome: "kept",
      },
      findings: [],
    },
    {
      name: "not published yet",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-06-17",
        outcome: "released",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ reviewedOn, outcome, releasedOn }, context) {
    if (outcome !== "released") return;
    yield* takenLate({
      trigger: { date: reviewedOn, name: { zh: "评审日期", en: "the day of the review" } },
      taken: { date: releasedOn, name: { zh: "转公开日期", en: "the day of the release" } },
      at: "/releasedOn",
      due: (reviewed) => dueBy(context, "proactive-disclosure", reviewed),
    });
  },
};
