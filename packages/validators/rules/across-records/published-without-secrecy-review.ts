import { secrecyReviews } from "../../src/catalogue/secrecy-reviews.js";
import { exampleInterpretation } from "../../src/catalogue-coverage/example-catalogue.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A published record that none of the secrecy reviews in the set names.
 *
 * It is a warning, because the reviews given may not be all there are; without any it is not asked.
 */
export const publishedWithoutSecrecyReview: RecordSetRule = {
  code: "across-records/published-without-secrecy-review",
  severity: "warning",
  title: { zh: "公开前没有保密审查", en: "Published without a secrecy review" },
  message: {
    zh: "记录已经公开，没有对它的保密审查",
    en: "published, and there is no secrecy review of it",
  },
  basis: [
    { source: "government-information-regulations", article: "第十七条" },
    { source: "work-points-2016", article: "五(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "reviewed",
      records: [exampleInterpretation, { recordType: "secrecy-review", item: "jiedu-1" }],
      findings: [],
    },
    {
      name: "another was reviewed",
      records: [exampleInterpretation, { recordType: "secrecy-review", item: "jiedu-2" }],
      findings: ["/0"],
    },
    { name: "no reviews in the set", records: [exampleInterpretation, exampleInterpretation], findings: [] },
    {
      name: "not published yet",
      records: [
        { recordType: "service-guide", name: "婚姻登记" },
        { recordType: "secrecy-review", item: "jiedu-2" },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { place, reviews } of secrecyReviews(records)) {
      if (reviews.length === 0) yield { at: pointer(place) };
    }
  },
};
