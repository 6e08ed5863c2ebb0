import type { Rule } from "../../../src/rule.js";

/**
 * A review before the decision it reviews, or a release before the review.
 */
export const datesOutOfOrder: Rule<"non-disclosure-review"> = {
  code: "non-disclosure-review/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{name} {later} 早于{before} {earlier}",
    en: "{nameEn} {later} lies before {beforeEn} {earlier}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "in order",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        decidedOn: "2022-05-10",
        reviewedOn: "2024-05-08",
        releasedOn: "2024-05-08",
      },
      findings: [],
    },
    {
      name: "reviewed before it was decided",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        decidedOn: "2022-05-10",
        reviewedOn: "2022-05-09",
      },
      findings: ["/reviewedOn"],
    },
    {
      name: "released before the review",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-05-08",
        releasedOn: "2024-05-07",
      },
      findings: ["/releasedOn"],
    },
  ],
  *check({ decidedOn, reviewedOn, releasedOn }) {
    if (decidedOn !== undefined && reviewedOn !== undefined && reviewedOn < decidedOn) {
      yield {
        at: "/reviewedOn",
        data: {
          name: "评审日期",
          nameEn: "the review of",
          later: reviewedOn,
          before: "确定日期",
          beforeEn: "the decision of",
          earlier: decidedOn,
        },
      };
    }
    if (reviewedOn !== undefined && releasedOn !== undefined && releasedOn < reviewedOn) {
      yield {
        at: "/releasedOn",
        data: {
          name: "转公开日期",
          nameEn: "the release of",
          later: releasedOn,
          before: "评审日期",
          beforeEn: "the review of",
          earlier: reviewedOn,
        },
      };
    }
  },
};
