import { dueBy, takenEarly } from "../../../src/deadline.js";
import { deadlineDay, publicationDay } from "../../../src/procurement/steps.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Less than five working days from the notice to the deadline for applications.
 *
 * The days are counted by the arrangements of days off: make-up Saturdays count, holidays do not.
 */
export const applicationPeriodTooShort: Rule<"procurement-prequalification"> = {
  code: "procurement-prequalification/application-period-too-short",
  severity: "error",
  title: { zh: "提交资格预审申请文件的时间过短", en: "Too little time for applications" },
  message: {
    zh: "公告于 {trigger} 发布，提交资格预审申请文件的截止时间不得早于 {due}，实际为 {taken}",
    en: "the notice is of {trigger}: applications may be due on {due} at the earliest, and are due on {taken}",
  },
  basis: [{ source: "government-procurement-regulation", article: "第二十一条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the fifth working day, a make-up Saturday among them",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        publishedOn: "2024-05-07",
        deadline: { date: "2024-05-13" },
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        publishedOn: "2024-05-07",
        deadline: { date: "2024-05-12" },
      },
      findings: ["/deadline"],
    },
    {
      name: "the department's own site shows it a day after the documents were out",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        publishedOn: "2024-05-08",
        documentPeriod: { from: "2024-05-07" },
        deadline: { date: "2024-05-13" },
      },
      findings: [],
    },
    {
      name: "no day of publication",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        deadline: { date: "2024-05-13" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "before the regulation there was no such period",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        publishedOn: "2015-02-10",
        deadline: { date: "2015-02-11" },
      },
      findings: [],
    },
  ],
  *check(record, context) {
    yield* takenEarly({
      trigger: publicationDay(record),
      taken: deadlineDay(record),
      at: "/deadline",
      due: (trigger) => dueBy(context, "procurement-prequalification-submission", trigger),
    });
  },
};
