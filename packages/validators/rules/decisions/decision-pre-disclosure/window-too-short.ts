import { addDays } from "@zwgk/workdays";
import { isBlank } from "../../../src/blank-answer.js";
import { dueBy } from "../../../src/deadline.js";
import { exampleConsultation } from "../../../src/decisions/example-decision.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Less than thirty days to comment on a major decision, and no reason given for it.
 *
 * First and last day both count, as pages of thirty days count them. The regulations apply from 1 September 2019; a
 * decision that is no major one says so in `majorDecision`.
 */
export const windowTooShort: Rule<"decision-pre-disclosure"> = {
  code: "decision-pre-disclosure/window-too-short",
  severity: "error",
  title: { zh: "征求意见不足三十日且没有说明理由", en: "Less than thirty days to comment, without a reason" },
  message: {
    zh: "征求意见 {opensOn} 至 {closesOn}，首尾都算也不足 30 日，最早可在 {earliest} 截止；期限缩短的应当说明理由",
    en: "comments were taken from {opensOn} to {closesOn}; thirty days end on {earliest} at the earliest, and a shorter period needs a reason",
  },
  basis: [{ source: "major-decision-regulations", article: "第十五条" }],
  since: "0.1.0",
  examples: [
    { name: "thirty days with both ends, as in 崇明 in 2021", record: exampleConsultation, findings: [] },
    {
      name: "twenty-nine",
      record: { ...exampleConsultation, closesOn: "2024-07-01" },
      findings: ["/closesOn"],
    },
    {
      name: "seven, and why",
      record: {
        ...exampleConsultation,
        closesOn: "2024-06-09",
        shortWindowReason: "汛期将至，须在主汛期前施行。",
      },
      findings: [],
    },
    {
      name: "seven, and the page gives no reason",
      record: { ...exampleConsultation, closesOn: "2024-06-09", shortWindowReason: "无" },
      findings: ["/closesOn"],
    },
    {
      name: "no major decision",
      record: { ...exampleConsultation, majorDecision: false, closesOn: "2024-06-12" },
      findings: [],
    },
    {
      name: "the day before the regulations",
      record: { ...exampleConsultation, opensOn: "2019-08-31", closesOn: "2019-09-06" },
      findings: [],
    },
    {
      name: "until when is not told",
      record: { recordType: "decision-pre-disclosure", title: "某某规划", opensOn: "2024-06-03" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ closesOn, majorDecision, opensOn, shortWindowReason }, context) {
    if (majorDecision === false) return;
    if (opensOn === undefined || closesOn === undefined) {
      yield undated;
      return;
    }
    if (closesOn < opensOn || !isBlank(shortWindowReason)) return;
    const window = dueBy(context, "major-decision-public-comment", opensOn);
    if (window === undefined) return;
    if ("notRun" in window) {
      yield window;
      return;
    }
    // The deadline counts from the day after; here the first day counts too, and a rest day may be the last.
    const earliest = addDays(window.nominal, -1);
    if (closesOn >= earliest) return;
    yield { at: "/closesOn", data: { opensOn, closesOn, earliest } };
  },
};

const undated = {
  notRun: {
    zh: "没有写明征求意见的起止日期",
    en: "the record does not say from when to when comments were taken",
  },
};
