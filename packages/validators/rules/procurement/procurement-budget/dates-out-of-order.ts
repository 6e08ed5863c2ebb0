import { misplacedDates } from "../../../src/procurement/date-order.js";
import type { Rule } from "../../../src/rule.js";

const order = ["approvedOn", "publishedOn"] as const;

/** A budget published before it was approved: one of the two days is mistyped, or it was a draft. */
export const datesOutOfOrder: Rule<"procurement-budget"> = {
  code: "procurement-budget/dates-out-of-order",
  severity: "error",
  title: { zh: "公开早于批复", en: "Published before it was approved" },
  message: {
    zh: "公开日期 {laterDate} 早于批复日期 {earlierDate}",
    en: "published on {laterDate}, before it was approved on {earlierDate}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day of approval",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        approvedOn: "2026-01-28",
        publishedOn: "2026-01-28",
        items: [{ name: "养老服务" }],
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        approvedOn: "2026-01-28",
        publishedOn: "2026-01-27",
        items: [{ name: "养老服务" }],
      },
      findings: ["/publishedOn"],
    },
  ],
  *check(record) {
    yield* misplacedDates(record, order);
  },
};
