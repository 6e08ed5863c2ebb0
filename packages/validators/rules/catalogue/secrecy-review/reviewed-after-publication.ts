import type { NotEvaluated, Rule } from "../../../src/rule.js";

const timeUnknown: NotEvaluated = {
  notRun: { zh: "没有写明审查时间", en: "the time of the review is not given" },
};

/**
 * Something published before its secrecy review was signed.
 *
 * The regulations have reviewed what is about to be published.
 */
export const reviewedAfterPublication: Rule<"secrecy-review"> = {
  code: "secrecy-review/reviewed-after-publication",
  severity: "error",
  title: { zh: "先公开后审查", en: "Published before the review" },
  message: {
    zh: "{published} 已经公开，{reviewed} 才审查",
    en: "published at {published}, reviewed at {reviewed}",
  },
  basis: [{ source: "government-information-regulations", article: "第十七条" }],
  since: "0.1.0",
  examples: [
    {
      name: "reviewed first",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        reviewedAt: "2024-07-01T10:00:00+08:00",
        itemPublishedAt: "2024-07-01T10:01:00+08:00",
      },
      findings: [],
    },
    {
      name: "a minute late",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        reviewedAt: "2024-07-01T10:01:00+08:00",
        itemPublishedAt: "2024-07-01T10:00:00+08:00",
      },
      findings: ["/reviewedAt"],
    },
    {
      name: "published, the time of the review is not known",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        itemPublishedAt: "2024-07-01T10:00:00+08:00",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ reviewedAt, itemPublishedAt }) {
    if (itemPublishedAt === undefined) return;
    if (reviewedAt === undefined) yield timeUnknown;
    else if (reviewedAt > itemPublishedAt) {
      yield { at: "/reviewedAt", data: { published: itemPublishedAt, reviewed: reviewedAt } };
    }
  },
};
