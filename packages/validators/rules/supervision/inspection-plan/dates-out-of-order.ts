import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Drawn, then inspected from, then to.
 */
export const datesOutOfOrder: Rule<"inspection-plan"> = {
  code: "inspection-plan/dates-out-of-order",
  severity: "error",
  title: { zh: "抽取、检查日期颠倒", en: "Days of the plan out of order" },
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
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2 }],
        drawnOn: "2024-03-08",
        inspectFrom: "2024-03-15",
        inspectTo: "2024-04-15",
      },
      findings: [],
    },
    {
      name: "inspected before the draw",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2 }],
        drawnOn: "2024-03-18",
        inspectFrom: "2024-03-15",
        inspectTo: "2024-04-15",
      },
      findings: ["/inspectFrom"],
    },
    {
      name: "ends before it begins",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2 }],
        inspectFrom: "2024-03-15",
        inspectTo: "2024-03-14",
      },
      findings: ["/inspectTo"],
    },
  ],
  *check({ drawnOn, inspectFrom, inspectTo }) {
    yield* misplacedSteps([
      { name: "抽取日期", date: drawnOn, at: ["drawnOn"] },
      { name: "检查开始", date: inspectFrom, at: ["inspectFrom"] },
      { name: "检查结束", date: inspectTo, at: ["inspectTo"] },
    ]);
  },
};
