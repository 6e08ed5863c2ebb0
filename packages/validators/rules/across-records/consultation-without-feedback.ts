import { workdaysFrom } from "../../src/deadline.js";
import { consultations } from "../../src/decisions/consultations.js";
import { exampleConsultation, exampleFeedback } from "../../src/decisions/example-decision.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

const decided = { ...exampleConsultation, decidedOn: "2024-09-12" } as const;

/**
 * Comments were taken and closed, the matter was decided, or the day promised is over, and nothing says what became of them.
 *
 * That feedback comes in good time is asked for without a number of days. Without a promised day or a decision,
 * twenty working days after the end are taken; so it is a warning.
 */
export const consultationWithoutFeedback: RecordSetRule = {
  code: "across-records/consultation-without-feedback",
  severity: "warning",
  title: { zh: "征求意见后没有反馈采纳情况", en: "No feedback on a consultation" },
  message: {
    zh: "征求意见 {closesOn} 截止，最迟 {due} 应当反馈意见采纳情况，记录中没有",
    en: "comments closed on {closesOn}; what became of them was to be told by {due}, and no record tells",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }, { source: "consultation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "feedback by the record's id", records: [decided, exampleFeedback], findings: [] },
    {
      name: "feedback by the title, once in title marks",
      records: [
        decided,
        {
          recordType: "consultation-feedback",
          title: "《某某市养老服务设施专项规划(征求意见稿)》",
          publishedOn: "2024-07-25",
        },
      ],
      findings: [],
    },
    {
      name: "decided, and feedback on another matter only",
      records: [decided, { ...exampleFeedback, preDisclosure: "funerals-2024", title: "某某县殡葬设施规划" }],
      findings: ["/0"],
    },
    {
      name: "not decided, and no day was given for the check",
      records: [
        exampleConsultation,
        { ...exampleFeedback, preDisclosure: "funerals-2024", title: "某某县殡葬设施规划" },
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "decided, and no feedback of any kind: it may be kept elsewhere",
      records: [decided, { ...decided, recordId: "funerals-2024", title: "某某县殡葬设施规划" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    const { all, of } = consultations(records);
    if (all.length === 0) return;
    const feedbacks = recordsOfType(records, "consultation-feedback");
    const answered = new Set(feedbacks.map(({ record }) => of(record.preDisclosure, record.title)?.index));
    for (const { index, record } of all) {
      const { closesOn, decidedOn, feedbackBy } = record;
      if (answered.has(index)) continue;
      if (feedbacks.length === 0) {
        yield { ...noFeedback, at: pointer(index) };
        continue;
      }
      if (closesOn === undefined) {
        yield { ...undated, at: pointer(index) };
        continue;
      }
      if (decidedOn !== undefined && feedbackBy === undefined) {
        yield { at: pointer(index), data: { closesOn, due: decidedOn } };
        continue;
      }
      if (context.asOf === undefined) {
        yield { ...undated, at: pointer(index) };
        continue;
      }
      const due = feedbackBy === undefined ? workdaysFrom(context, closesOn, 20) : { due: feedbackBy };
      if ("notRun" in due) yield { ...due, at: pointer(index) };
      else if (context.asOf > due.due) yield { at: pointer(index), data: { closesOn, ...due } };
    }
  },
};

const noFeedback = {
  notRun: {
    zh: "记录中没有任何意见采纳情况反馈",
    en: "there is no feedback of any kind among the records",
  },
};

const undated = {
  notRun: {
    zh: "没有写明征求意见的截止日期，或者没有给出核对日期",
    en: "the record does not say when comments closed, or no day was given for the check",
  },
};
