import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

const order = ["awardDate", "awardLetterDate", "dateSigned", "publishedOn"] as const;

/**
 * A contract signed before it was awarded, or announced before it was signed; the same day is in order.
 *
 * What is signed first and awarded afterwards was not awarded at all.
 */
export const datesOutOfOrder: Rule<"procurement-contract"> = {
  code: "procurement-contract/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为定标、发出通知书、签订合同、公告合同",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is award, award letter, signing, announcement",
  },
  basis: [{ source: "consistency" }, { source: "government-procurement-law", article: "第四十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        awardDate: "2024-04-10",
        awardLetterDate: "2024-04-10",
        dateSigned: "2024-04-10",
        publishedOn: "2024-04-10",
      },
      findings: [],
    },
    {
      name: "signed the day before the letter",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        awardLetterDate: "2024-04-11",
        dateSigned: "2024-04-10",
        publishedOn: "2024-04-12",
      },
      findings: ["/dateSigned"],
    },
    {
      name: "announced before it was signed, the year mistyped",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        awardDate: "2024-12-20",
        dateSigned: "2025-01-06",
        publishedOn: "2024-01-07",
      },
      findings: ["/publishedOn"],
    },
  ],
  *check(record) {
    yield* misplacedDates(record, order);
  },
};
