import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An inspection by fewer than two.
 *
 * The provision was not read; hence a warning.
 */
export const fewerThanTwoInspectors: Rule<"inspection-result"> = {
  code: "inspection-result/fewer-than-two-inspectors",
  severity: "warning",
  title: { zh: "检查人员少于两人", en: "Fewer than two inspectors" },
  message: {
    zh: "第 {place} 个检查对象由 {inspectors} 人检查，应不少于 2 人",
    en: "object {place} was inspected by {inspectors} person(s); there are two or more",
  },
  basis: [{ source: "random-inspection-practice", article: "检查人员" }],
  since: "0.1.0",
  examples: [
    {
      name: "two",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1", inspectors: 2 }],
      },
      findings: [],
    },
    {
      name: "one",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1", inspectors: 1 }],
      },
      findings: ["/results/0/inspectors"],
    },
    {
      name: "not given",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ results = [] }) {
    if (results.some(({ inspectors }) => inspectors === undefined)) yield notGiven;
    for (const [index, { inspectors }] of results.entries()) {
      if (inspectors === undefined || inspectors >= 2) continue;
      yield { at: pointer("results", index, "inspectors"), data: { place: index + 1, inspectors } };
    }
  },
};

const notGiven = {
  notRun: { zh: "有的检查没有写检查人数", en: "of some inspections the number of inspectors is not given" },
};
