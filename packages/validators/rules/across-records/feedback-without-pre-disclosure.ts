import { consultations } from "../../src/decisions/consultations.js";
import { exampleConsultation, exampleFeedback } from "../../src/decisions/example-decision.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/** Feedback on a matter that nothing shows was ever put to the public. */
export const feedbackWithoutPreDisclosure: RecordSetRule = {
  code: "across-records/feedback-without-pre-disclosure",
  severity: "warning",
  title: { zh: "反馈的事项没有预公开", en: "Feedback on a matter never put to the public" },
  message: {
    zh: "记录中没有该事项的预公开；请核对名称或者 preDisclosure",
    en: "no record puts this matter to the public; check the title or preDisclosure",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }],
  since: "0.1.0",
  examples: [
    { name: "put to the public", records: [exampleConsultation, exampleFeedback], findings: [] },
    {
      name: "another matter was",
      records: [
        exampleConsultation,
        { recordType: "consultation-feedback", title: "某某县殡葬设施规划", publishedOn: "2024-07-25" },
      ],
      findings: ["/1"],
    },
    {
      name: "nothing was: it may be kept elsewhere",
      records: [exampleFeedback, { ...exampleFeedback, title: "某某县殡葬设施规划" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const { all, of } = consultations(records);
    for (const { index, record } of recordsOfType(records, "consultation-feedback")) {
      if (all.length === 0) yield { ...noConsultation, at: pointer(index) };
      else if (of(record.preDisclosure, record.title) === undefined) yield { at: pointer(index) };
    }
  },
};

const noConsultation = {
  notRun: {
    zh: "记录中没有任何重大决策预公开",
    en: "there is no pre-disclosure of any kind among the records",
  },
};
