import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

const order = ["dateSigned", "acceptanceDate", "publishedOn"] as const;

/** Accepted before the contract was signed, or announced before it was accepted; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为签订合同、验收、公告",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is signing, acceptance, announcement",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        recordType: "procurement-acceptance",
        dateSigned: "2025-03-18",
        publishedOn: "2025-03-18",
        acceptance: { date: "2025-03-18" },
      },
      findings: [],
    },
    {
      name: "accepted the day before signing",
      record: {
        recordType: "procurement-acceptance",
        dateSigned: "2025-03-18",
        acceptance: { date: "2025-03-17" },
      },
      findings: ["/acceptance/date"],
    },
    {
      name: "announced the day before acceptance",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2025-03-17",
        acceptance: { date: "2025-03-18" },
      },
      findings: ["/publishedOn"],
    },
  ],
  *check({ dateSigned, publishedOn, acceptance }) {
    const dates = {
      ...(dateSigned !== undefined && { dateSigned }),
      ...(acceptance.date !== undefined && { acceptanceDate: acceptance.date }),
      ...(publishedOn !== undefined && { publishedOn }),
    };
    for (const violation of misplacedDates(dates, order)) {
      yield { ...violation, at: violation.at.replace("/acceptanceDate", "/acceptance/date") };
    }
  },
};
