import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

const order = ["tenderNoticeDate", "evaluationDate", "awardDate", "publishedOn"] as const;

/** A step of the procedure dated before the one that leads to it; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-result"> = {
  code: "procurement-result/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为采购公告、评审、定标、发布结果",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is tender notice, evaluation, award, publication",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "evaluated, awarded and published on one day",
      record: {
        recordType: "procurement-result",
        tenderNoticeDate: "2017-08-08",
        evaluationDate: "2017-08-29",
        awardDate: "2017-08-29",
        publishedOn: "2017-08-29",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "awarded the day before the evaluation, published on the day of the notice",
      record: {
        recordType: "procurement-result",
        tenderNoticeDate: "2019-10-09",
        evaluationDate: "2019-10-17",
        awardDate: "2019-10-16",
        publishedOn: "2019-10-09",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/awardDate", "/publishedOn"],
    },
  ],
  *check(record) {
    yield* misplacedDates(record, order);
  },
};
