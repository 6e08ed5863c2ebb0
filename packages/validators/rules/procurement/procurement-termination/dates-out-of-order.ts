import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

/** A termination announced before it happened; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-termination"> = {
  code: "procurement-termination/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应先终止后公告",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the end comes before its notice",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the same day",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        terminatedOn: "2024-03-22",
        publishedOn: "2024-03-22",
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        terminatedOn: "2024-03-22",
        publishedOn: "2024-03-21",
      },
      findings: ["/publishedOn"],
    },
  ],
  *check(record) {
    yield* misplacedDates(record, ["terminatedOn", "publishedOn"]);
  },
};
