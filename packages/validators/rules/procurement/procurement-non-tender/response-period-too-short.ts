import { takenEarly } from "../../../src/deadline.js";
import { responsesDue } from "../../../src/procurement/preparation-period.js";
import { deadlineDay, issueDay, methodUnknown } from "../../../src/procurement/steps.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Too little time from the issue of the documents to the deadline for responses.
 *
 * Ten days for a consultation, three working days for a negotiation or an inquiry; the provisions are recalled, so
 * it is a warning.
 */
export const responsePeriodTooShort: Rule<"procurement-non-tender"> = {
  code: "procurement-non-tender/response-period-too-short",
  severity: "warning",
  title: { zh: "提交响应文件的时间过短", en: "Too little time for responses" },
  message: {
    zh: "采购文件于 {trigger} 开始发出，提交响应文件的截止时间不得早于 {due}，实际为 {taken}",
    en: "the documents are issued on {trigger}: responses may be due on {due} at the earliest, and are due on {taken}",
  },
  basis: [
    { source: "competitive-consultation-measures", article: "第十条" },
    { source: "procurement-non-tender-measures", article: "第二十九条" },
    { source: "procurement-non-tender-measures", article: "第四十五条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "consultation, the tenth day",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "competitive-consultation",
        documentPeriod: { from: "2021-12-06", to: "2021-12-10" },
        deadline: { date: "2021-12-16", time: "13:30" },
      },
      findings: [],
    },
    {
      name: "consultation, the ninth",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "competitive-consultation",
        documentPeriod: { from: "2021-12-06", to: "2021-12-10" },
        deadline: { date: "2021-12-15" },
      },
      findings: ["/deadline"],
    },
    {
      name: "negotiation, the third working day after a weekend",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "competitive-negotiation",
        documentPeriod: { from: "2024-03-07", to: "2024-03-11" },
        deadline: { date: "2024-03-12" },
      },
      findings: [],
    },
    {
      name: "inquiry, the second",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "inquiry",
        documentPeriod: { from: "2024-03-07", to: "2024-03-11" },
        deadline: { date: "2024-03-11" },
      },
      findings: ["/deadline"],
    },
    {
      name: "without a method",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        documentPeriod: { from: "2024-03-07", to: "2024-03-11" },
        deadline: { date: "2024-03-11" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the days off of 2027 are not known",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "inquiry",
        documentPeriod: { from: "2026-12-31", to: "2027-01-04" },
        deadline: { date: "2027-01-05" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { method, deadline } = record;
    if (method === undefined) {
      if (deadline !== undefined) yield methodUnknown;
      return;
    }
    const due = responsesDue(context, method);
    if (due === undefined) return;
    yield* takenEarly({ trigger: issueDay(record), taken: deadlineDay(record), at: "/deadline", due });
  },
};
