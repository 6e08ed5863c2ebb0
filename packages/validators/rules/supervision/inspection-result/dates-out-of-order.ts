import { pointer } from "../../../src/pointer.js";
import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Inspected, then put right, and not published before the inspection.
 */
export const datesOutOfOrder: Rule<"inspection-result"> = {
  code: "inspection-result/dates-out-of-order",
  severity: "error",
  title: { zh: "检查、改正、公布日期颠倒", en: "Days of the inspection out of order" },
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
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            inspectedOn: "2024-03-20",
            correctBy: "2024-04-30",
            correctedOn: "2024-04-26",
          },
        ],
        publishedOn: "2024-05-10",
      },
      findings: [],
    },
    {
      name: "put right before it was inspected",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            inspectedOn: "2024-03-20",
            correctedOn: "2024-03-02",
          },
        ],
      },
      findings: ["/results/0/correctedOn"],
    },
    {
      name: "published before the inspection",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1", inspectedOn: "2024-03-20" }],
        publishedOn: "2024-03-19",
      },
      findings: ["/results/0/inspectedOn"],
    },
    {
      name: "to be put right before it was inspected",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            inspectedOn: "2024-03-20",
            correctBy: "2024-02-20",
            followUp: "已改正",
          },
        ],
      },
      findings: ["/results/0/correctBy"],
    },
  ],
  *check({ results = [], publishedOn }) {
    for (const [index, { inspectedOn, correctBy, correctedOn }] of results.entries()) {
      for (const [name, field, date] of [
        ["改正期限", "correctBy", correctBy],
        ["改正日期", "correctedOn", correctedOn],
      ] as const) {
        yield* misplacedSteps([
          { name: "检查日期", date: inspectedOn, at: ["results", index, "inspectedOn"] },
          { name, date, at: ["results", index, field] },
        ]);
      }
      if (inspectedOn !== undefined && publishedOn !== undefined && publishedOn < inspectedOn) {
        yield {
          at: pointer("results", index, "inspectedOn"),
          data: { later: "公布日期", laterDate: publishedOn, earlier: "检查日期", earlierDate: inspectedOn },
        };
      }
    }
  },
};
