import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The total of the text against its classes, the number shown against the classes shown and the list.
 */
export const countsDiffer: Rule<"inspection-result"> = {
  code: "inspection-result/counts-differ",
  severity: "error",
  title: { zh: "抽查结果的数字对不上", en: "Numbers of results differ" },
  message: { zh: "{what}是 {printed}，相加是 {sum}", en: "{what}: {printed}; it adds up to {sum}" },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "77 in four grades, 72 of them shown here",
      record: {
        recordType: "inspection-result",
        title: "年度审查及等级评定",
        total: 77,
        shown: 72,
        counts: [
          { finding: "5A", count: 1, shownHere: false },
          { finding: "4A", count: 4, shownHere: false },
          { finding: "3A", count: 53, shownHere: true },
          { finding: "2A", count: 19, shownHere: true },
        ],
      },
      findings: [],
    },
    {
      name: "76 in four grades",
      record: {
        recordType: "inspection-result",
        title: "年度审查及等级评定",
        total: 77,
        counts: [
          { finding: "3A", count: 57 },
          { finding: "2A", count: 19 },
        ],
      },
      findings: ["/total"],
    },
    {
      name: "another number shown",
      record: {
        recordType: "inspection-result",
        title: "年度审查及等级评定",
        total: 77,
        shown: 73,
        counts: [
          { finding: "5A", count: 5, shownHere: false },
          { finding: "3A", count: 72, shownHere: true },
        ],
      },
      findings: ["/shown"],
    },
    {
      name: "two announced, one listed",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
        shown: 2,
      },
      findings: ["/shown"],
    },
    {
      name: "two announced, one listed, none said to be elsewhere",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
        total: 2,
      },
      findings: ["/total"],
    },
    {
      name: "an excerpt of the list",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
        shown: 2,
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a total only",
      record: { recordType: "inspection-result", title: "年度审查及等级评定", total: 77 },
      findings: [],
      notRun: true,
    },
  ],
  *check({ total, shown, counts, results, excerpt }) {
    const all = counts?.reduce((sum, { count }) => sum + count, 0);
    const here = counts?.every(({ shownHere }) => shownHere !== undefined)
      ? counts.reduce((sum, { count, shownHere }) => sum + (shownHere === true ? count : 0), 0)
      : undefined;
    const listed =
      shown === undefined
        ? (["公告总数", "total", total] as const)
        : (["本公告列出数", "shown", shown] as const);
    const pairs = [
      ["公告总数", "total", total, all],
      ["本公告列出数", "shown", shown, here],
      [...listed, excerpt === true ? undefined : results?.length],
    ] as const;
    const compared = pairs.filter(([, , printed, sum]) => printed !== undefined && sum !== undefined);
    if (compared.length === 0 && (total !== undefined || shown !== undefined)) yield nothingToCompare;
    for (const [what, field, printed = 0, sum = 0] of compared) {
      if (printed !== sum) yield { at: pointer(field), data: { what, printed, sum } };
    }
  },
};

const nothingToCompare = {
  notRun: {
    zh: "只有总数，没有可以核对的分类或者名单",
    en: "there is a total and neither classes nor a list to hold it against",
  },
};
