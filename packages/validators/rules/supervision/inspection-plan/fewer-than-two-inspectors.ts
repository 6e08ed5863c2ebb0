import type { Rule } from "../../../src/rule.js";

/**
 * A group of inspectors of fewer than two.
 *
 * The provision was not read; hence a warning.
 */
export const fewerThanTwoInspectors: Rule<"inspection-plan"> = {
  code: "inspection-plan/fewer-than-two-inspectors",
  severity: "warning",
  title: { zh: "检查人员少于两人", en: "Fewer than two inspectors" },
  message: {
    zh: "每组 {inspectors} 人，应不少于 2 人",
    en: "{inspectors} inspector(s) in a group; there are two or more",
  },
  basis: [{ source: "random-inspection-practice", article: "检查人员" }],
  since: "0.1.0",
  examples: [
    {
      name: "two",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2 }],
        inspectorsPerGroup: 2,
      },
      findings: [],
    },
    {
      name: "one",
      record: {
        recordType: "inspection-plan",
        year: 2024,
        draws: [{ pool: "社会组织", drawn: 2 }],
        inspectorsPerGroup: 1,
      },
      findings: ["/inspectorsPerGroup"],
    },
    {
      name: "not given",
      record: { recordType: "inspection-plan", year: 2024, draws: [{ pool: "社会组织", drawn: 2 }] },
      findings: [],
      notRun: true,
    },
  ],
  *check({ inspectorsPerGroup }) {
    if (inspectorsPerGroup === undefined) yield notGiven;
    else if (inspectorsPerGroup < 2) {
      yield { at: "/inspectorsPerGroup", data: { inspectors: inspectorsPerGroup } };
    }
  },
};

const notGiven = {
  notRun: { zh: "没有每组人数", en: "how many inspectors a group has is not given" },
};
