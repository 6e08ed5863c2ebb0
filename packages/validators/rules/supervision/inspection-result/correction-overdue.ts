import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The day by which something was to be put right has passed, and nothing says whether it was.
 *
 * Judged on the day of the check, without one on the day of publication.
 */
export const correctionOverdue: Rule<"inspection-result"> = {
  code: "inspection-result/correction-overdue",
  severity: "warning",
  title: { zh: "改正期限已过没有结果", en: "Correction overdue" },
  message: {
    zh: "第 {place} 个检查对象应于 {correctBy} 前改正，到 {seen} 没有改正结果",
    en: "object {place} was to put it right by {correctBy}; by {seen} there is no outcome",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "put right in time",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            correctBy: "2024-04-30",
            correctedOn: "2024-04-26",
          },
        ],
        publishedOn: "2024-05-10",
      },
      findings: [],
    },
    {
      name: "no outcome",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            correctBy: "2024-04-30",
          },
        ],
        publishedOn: "2024-05-10",
      },
      findings: ["/results/0"],
    },
    {
      name: "the last day itself",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            correctBy: "2024-04-30",
          },
        ],
      },
      asOf: "2024-04-30",
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            correctBy: "2024-04-30",
          },
        ],
        publishedOn: "2024-04-10",
      },
      asOf: "2024-05-01",
      findings: ["/results/0"],
    },
    {
      name: "handled otherwise",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            correctBy: "2024-04-30",
            followUp: "已注销",
          },
        ],
      },
      findings: [],
    },
    {
      name: "no day to judge on",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            measures: ["ordered-to-correct"],
            correctBy: "2024-04-30",
          },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ results = [], publishedOn }, { asOf }) {
    const seen = asOf ?? publishedOn;
    for (const [index, { correctBy, correctedOn, followUp }] of results.entries()) {
      if (correctBy === undefined || correctedOn !== undefined || followUp !== undefined) continue;
      if (seen === undefined) yield noDay;
      else if (seen > correctBy)
        yield { at: pointer("results", index), data: { place: index + 1, correctBy, seen } };
    }
  },
};

const noDay = {
  notRun: {
    zh: "没有核对日期和公布日期",
    en: "neither a day to check for nor the day of publication is given",
  },
};
