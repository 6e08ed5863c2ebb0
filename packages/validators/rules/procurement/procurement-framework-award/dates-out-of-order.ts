import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

const steps = ["callNoticeDate", "evaluationDate", "awardDate", "publishedOn"] as const;
const term = ["validFrom", "validTo"] as const;

/** A list drawn up before the call, or an agreement that ends before it begins; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为征集公告、评审、确定入围、公告，协议开始早于结束",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is call, evaluation, award, announcement, and the agreement begins before it ends",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        recordType: "procurement-framework-award",
        callNoticeDate: "2024-04-08",
        evaluationDate: "2024-04-08",
        awardDate: "2024-04-08",
        publishedOn: "2024-04-08",
        lots: [{ suppliers: [] }],
      },
      findings: [],
    },
    {
      name: "evaluated before the call",
      record: {
        recordType: "procurement-framework-award",
        callNoticeDate: "2024-04-08",
        evaluationDate: "2024-04-07",
        lots: [{ suppliers: [] }],
      },
      findings: ["/evaluationDate"],
    },
    {
      name: "ends before it begins",
      record: {
        recordType: "procurement-framework-award",
        validFrom: "2024-06-01",
        validTo: "2024-05-31",
        lots: [{ suppliers: [] }],
      },
      findings: ["/validTo"],
    },
  ],
  *check(record) {
    yield* misplacedDates(record, steps);
    yield* misplacedDates(record, term);
  },
};
