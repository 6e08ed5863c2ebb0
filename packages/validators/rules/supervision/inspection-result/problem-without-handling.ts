import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";
import { hasProblem, isPending } from "../../../src/supervision/findings.js";

/**
 * Something wrong was found, and the announcement does not say what followed.
 *
 * The notice asks for results and for what was done. A finding that leaves the handling for later says so itself.
 */
export const problemWithoutHandling: Rule<"inspection-result"> = {
  code: "inspection-result/problem-without-handling",
  severity: "error",
  title: { zh: "发现问题没有查处情况", en: "Problem without handling" },
  message: {
    zh: "第 {place} 个检查对象发现问题，没有写明怎样查处",
    en: "a problem was found at object {place}, and what was done about it is not said",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "ordered to correct",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [
          {
            object: "某某县读书促进会",
            finding: "5",
            problems: ["超出业务范围活动"],
            measures: ["ordered-to-correct"],
          },
        ],
      },
      findings: [],
    },
    {
      name: "nothing said",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "5", problems: ["超出业务范围活动"] }],
      },
      findings: ["/results/0"],
    },
    {
      name: "the answer 无",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "2", measures: "无" }],
      },
      findings: ["/results/0"],
    },
    {
      name: "to be handled later",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "8", problems: ["财务资料不全"] }],
      },
      findings: [],
    },
    {
      name: "a penalty is named",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "6", penalty: "某民罚〔2024〕2号" }],
      },
      findings: [],
    },
    {
      name: "no problem",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
      },
      findings: [],
    },
    {
      name: "no problem, in words",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "未发现问题" }],
      },
      findings: [],
    },
    {
      name: "a grade does not tell",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "3A" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "an excerpt",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "5" }],
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ results = [], excerpt }) {
    for (const [index, result] of results.entries()) {
      const problem = hasProblem(result);
      const { measures, followUp, penalty } = result;
      const isHandled = printedList(measures).length > 0 || followUp !== undefined || penalty !== undefined;
      if (isHandled || problem === false || isPending(result)) continue;
      if (problem === undefined) yield unclear;
      else if (excerpt === true && measures === undefined) yield leftOutOfExcerpt;
      else yield { at: pointer("results", index), data: { place: index + 1 } };
    }
  },
};

const unclear = {
  notRun: {
    zh: "检查结果的写法看不出是否发现问题",
    en: "the wording of a finding does not tell whether there was a problem",
  },
};
