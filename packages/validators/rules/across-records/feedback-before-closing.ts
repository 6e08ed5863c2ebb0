import { consultations } from "../../src/decisions/consultations.js";
import { exampleConsultation, exampleFeedback } from "../../src/decisions/example-decision.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/** What became of the opinions, told while opinions were still being taken. */
export const feedbackBeforeClosing: RecordSetRule = {
  code: "across-records/feedback-before-closing",
  severity: "warning",
  title: { zh: "征求意见截止之前已反馈", en: "Feedback before comments closed" },
  message: {
    zh: "征求意见 {closesOn} 才截止，{published} 已经反馈采纳情况",
    en: "comments closed on {closesOn}, the feedback is of {published}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day",
      records: [exampleConsultation, { ...exampleFeedback, publishedOn: "2024-07-02" }],
      findings: [],
    },
    {
      name: "the day before",
      records: [exampleConsultation, { ...exampleFeedback, publishedOn: "2024-07-01" }],
      findings: ["/1/publishedOn"],
    },
  ],
  *check(records) {
    const { of } = consultations(records);
    for (const { index, record } of recordsOfType(records, "consultation-feedback")) {
      const closesOn = of(record.preDisclosure, record.title)?.record.closesOn;
      const published = record.publishedOn;
      if (closesOn === undefined || published === undefined || published >= closesOn) continue;
      yield { at: pointer(index, "publishedOn"), data: { closesOn, published } };
    }
  },
};
