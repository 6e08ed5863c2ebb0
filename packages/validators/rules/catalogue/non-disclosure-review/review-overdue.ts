import { endOfPeriod } from "../../../src/catalogue/end-of-period.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";
import { limitText } from "../../../src/time-limit.js";

const periodUnknown: NotEvaluated = {
  notRun: {
    zh: "没有写明以日、月或者年计的评审周期，或者没有给出检查之日",
    en: "no period in days, months or years is given, or not the day of the check",
  },
};

/**
 * Something withheld whose review is overdue by the organ's own period.
 *
 * The regulations say that what is withheld is reviewed periodically, and leave the period to the organ: without one
 * nobody can say what is overdue.
 */
export const reviewOverdue: Rule<"non-disclosure-review"> = {
  code: "non-disclosure-review/review-overdue",
  severity: "error",
  title: { zh: "逾期没有评审", en: "Not reviewed in time" },
  message: {
    zh: "上次在 {last} 评审或者确定，周期是{period}，最迟应在 {due} 再评审",
    en: "last reviewed or decided on {last} with a period of {period}: the next review was due by {due}",
  },
  basis: [{ source: "government-information-regulations", article: "第十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2025-11-24",
        period: { amount: 1, unit: "year" },
      },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2025-11-23",
        period: { amount: 1, unit: "year" },
      },
      asOf: "2026-11-24",
      findings: ["/reviewedOn"],
    },
    {
      name: "never reviewed since it was decided",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        decidedOn: "2024-01-31",
        period: { amount: 1, unit: "month" },
      },
      asOf: "2024-03-01",
      findings: ["/decidedOn"],
    },
    {
      name: "on the last day of a shorter month",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        decidedOn: "2024-01-31",
        period: { amount: 1, unit: "month" },
      },
      asOf: "2024-02-29",
      findings: [],
    },
    {
      name: "released since",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-01-01",
        period: { amount: 1, unit: "year" },
        outcome: "released",
      },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "no period",
      record: { recordType: "non-disclosure-review", item: "某某会议纪要", reviewedOn: "2024-01-01" },
      asOf: "2026-11-24",
      findings: [],
      notRun: true,
    },
    {
      name: "the day of the check is not known",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        reviewedOn: "2024-01-01",
        period: { amount: 1, unit: "year" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ reviewedOn, decidedOn, period, outcome }, { asOf }) {
    const last = reviewedOn ?? decidedOn;
    if (last === undefined || (outcome !== undefined && outcome !== "kept")) return;
    const due = period === undefined ? undefined : endOfPeriod(last, period);
    if (asOf === undefined || period === undefined || due === undefined) yield periodUnknown;
    else if (asOf > due) {
      yield {
        at: reviewedOn === undefined ? "/decidedOn" : "/reviewedOn",
        data: { last, due, period: limitText(period) },
      };
    }
  },
};
