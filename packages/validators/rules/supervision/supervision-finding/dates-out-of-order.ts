import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Inspected, fed back, solved, published.
 */
export const datesOutOfOrder: Rule<"supervision-finding"> = {
  code: "supervision-finding/dates-out-of-order",
  severity: "error",
  title: { zh: "督查、反馈、整改、公开日期颠倒", en: "Days of the finding out of order" },
  message: {
    zh: "{later} {laterDate} 早于{earlier} {earlierDate}",
    en: "{later} ({laterDate}) is before {earlier} ({earlierDate})",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "in order",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        inspectedFrom: "2025-04-15",
        inspectedTo: "2025-06-30",
        foundOn: "2025-09-08",
        completedOn: "2025-12-01",
        publishedOn: "2026-02-13",
      },
      findings: [],
    },
    {
      name: "solved before it was found",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        foundOn: "2025-09-08",
        completedOn: "2025-08-01",
      },
      findings: ["/completedOn"],
    },
    {
      name: "called solved on a day after the publication",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        completedOn: "2026-03-01",
        publishedOn: "2026-02-13",
      },
      findings: ["/publishedOn"],
    },
    {
      name: "ends before it begins",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        inspectedFrom: "2025-06-30",
        inspectedTo: "2025-04-15",
      },
      findings: ["/inspectedTo"],
    },
  ],
  *check({ inspectedFrom, inspectedTo, foundOn, completedOn, publishedOn }) {
    yield* misplacedSteps([
      { name: "督查开始", date: inspectedFrom, at: ["inspectedFrom"] },
      { name: "督查结束", date: inspectedTo, at: ["inspectedTo"] },
    ]);
    yield* misplacedSteps([
      { name: "督查开始", date: inspectedFrom, at: ["inspectedFrom"] },
      { name: "发现或者反馈日期", date: foundOn, at: ["foundOn"] },
      { name: "完成日期", date: completedOn, at: ["completedOn"] },
      { name: "发布日期", date: publishedOn, at: ["publishedOn"] },
    ]);
  },
};
