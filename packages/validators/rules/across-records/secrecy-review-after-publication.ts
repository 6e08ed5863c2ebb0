import { secrecyReviews } from "../../src/catalogue/secrecy-reviews.js";
import { exampleInterpretation } from "../../src/catalogue-coverage/example-catalogue.js";
import { publishedAt } from "../../src/disclosure/publication.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

const timeUnknown: Text = { zh: "保密审查没有写明时间", en: "the secrecy review gives no time" };

/**
 * A record whose only secrecy reviews were signed after it went on line.
 */
export const secrecyReviewAfterPublication: RecordSetRule = {
  code: "across-records/secrecy-review-after-publication",
  severity: "error",
  title: { zh: "先公开后保密审查", en: "Published before its secrecy review" },
  message: {
    zh: "{published} 公开，保密审查在 {reviewed}",
    en: "published at {published}, its secrecy review was at {reviewed}",
  },
  basis: [{ source: "government-information-regulations", article: "第十七条" }],
  since: "0.1.0",
  examples: [
    {
      name: "before",
      records: [
        exampleInterpretation,
        { recordType: "secrecy-review", item: "jiedu-1", reviewedAt: "2026-03-05T08:59:00+08:00" },
      ],
      findings: [],
    },
    {
      name: "a minute after",
      records: [
        exampleInterpretation,
        { recordType: "secrecy-review", item: "jiedu-1", reviewedAt: "2026-03-05T09:01:00+08:00" },
      ],
      findings: ["/0"],
    },
    {
      name: "reviewed again later",
      records: [
        exampleInterpretation,
        { recordType: "secrecy-review", item: "jiedu-1", reviewedAt: "2026-03-04T09:00:00+08:00" },
        { recordType: "secrecy-review", item: "jiedu-1", reviewedAt: "2026-06-05T09:01:00+08:00" },
      ],
      findings: [],
    },
    {
      name: "only the day of publication is known",
      records: [
        { recordType: "service-guide", recordId: "zhinan-1", name: "婚姻登记", publishedOn: "2026-03-05" },
        { recordType: "secrecy-review", item: "zhinan-1", reviewedAt: "2026-03-05T18:00:00+08:00" },
      ],
      findings: [],
    },
    {
      name: "a review without a time",
      records: [exampleInterpretation, { recordType: "secrecy-review", item: "jiedu-1" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const { place, record, reviews } of secrecyReviews(records)) {
      if (reviews.length === 0) continue;
      const times = reviews.flatMap(({ review }) => review.reviewedAt ?? []);
      const published = publishedAt(record) as string;
      const [first] = times.sort();
      if (first === undefined) yield { at: pointer(place), notRun: timeUnknown };
      else if (first.slice(0, published.length) > published) {
        yield { at: pointer(place), data: { published, reviewed: first } };
      }
    }
  },
};
