import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

const order = ["tenderNoticeOn", "contractSignedOn", "executionFrom", "transferredOn"] as const;

/** Signed before it was put to tender, transferred before it was carried out; the same day is in order. */
export const datesOutOfOrder: Rule<"ppp-project"> = {
  code: "ppp-project/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为采购公告、签订协议、进入执行阶段、移交",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is call, signing, execution, transfer",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        tenderNoticeOn: "2024-07-15",
        contractSignedOn: "2024-07-15",
        executionFrom: "2024-07-15",
      },
      findings: [],
    },
    {
      name: "signed the day before it was put to tender",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        tenderNoticeOn: "2024-07-15",
        contractSignedOn: "2024-07-14",
      },
      findings: ["/contractSignedOn"],
    },
  ],
  *check(record) {
    yield* misplacedDates(record, order);
  },
};
