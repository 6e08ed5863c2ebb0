import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A procurement budget published more than twenty working days after it was approved.
 *
 * No shorter period of its own is known, so it is that of all information to be disclosed without being asked.
 */
export const publishedLate: Rule<"procurement-budget"> = {
  code: "procurement-budget/published-late",
  severity: "error",
  title: { zh: "采购预算公开迟于期限", en: "Procurement budget published late" },
  message: {
    zh: "采购预算 {trigger} 批复，最迟应在 {due}（第 20 个工作日）公开，实际 {taken} 才公开",
    en: "approved on {trigger}, it was due by {due}, the twentieth working day, and was published on {taken}",
  },
  basis: [{ source: "government-information-regulations", article: "第二十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2024,
        approvedOn: "2024-06-15",
        publishedOn: "2024-07-12",
        items: [{ name: "养老服务" }],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2024,
        approvedOn: "2024-06-15",
        publishedOn: "2024-07-13",
        items: [{ name: "养老服务" }],
      },
      findings: ["/publishedOn"],
    },
    {
      name: "when it was approved is not said",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2024,
        publishedOn: "2024-07-13",
        items: [{ name: "养老服务" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ approvedOn, publishedOn }, context) {
    yield* takenLate({
      trigger: { date: approvedOn, name: { zh: "批复日期", en: "the day of approval" } },
      taken: { date: publishedOn, name: { zh: "公开日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, "proactive-disclosure", trigger),
    });
  },
};
