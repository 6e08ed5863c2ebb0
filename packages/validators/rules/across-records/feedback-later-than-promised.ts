import { consultations } from "../../src/decisions/consultations.js";
import { exampleConsultation, exampleFeedback } from "../../src/decisions/example-decision.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

const promised = { ...exampleConsultation, feedbackBy: "2024-07-31" } as const;

/** Feedback after the day that was promised when comments were asked for; no law that was read sets another. */
export const feedbackLaterThanPromised: RecordSetRule = {
  code: "across-records/feedback-later-than-promised",
  severity: "warning",
  title: { zh: "反馈迟于承诺的日期", en: "Feedback later than promised" },
  message: {
    zh: "征求意见时承诺 {promised} 以前反馈采纳情况，实际 {published} 才反馈",
    en: "feedback was promised by {promised} and came on {published}",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day",
      records: [promised, { ...exampleFeedback, publishedOn: "2024-07-31" }],
      findings: [],
    },
    {
      name: "the day after",
      records: [promised, { ...exampleFeedback, publishedOn: "2024-08-01" }],
      findings: ["/1/publishedOn"],
    },
    {
      name: "nothing promised",
      records: [exampleConsultation, { ...exampleFeedback, publishedOn: "2024-12-01" }],
      findings: [],
    },
  ],
  *check(records) {
    const { of } = consultations(records);
    for (const { index, record } of recordsOfType(records, "consultation-feedback")) {
      const by = of(record.preDisclosure, record.title)?.record.feedbackBy;
      const published = record.publishedOn;
      if (by === undefined || published === undefined || published <= by) continue;
      yield { at: pointer(index, "publishedOn"), data: { promised: by, published } };
    }
  },
};
