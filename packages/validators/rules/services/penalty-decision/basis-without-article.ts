import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A penalty whose basis names a law and no article of it.
 */
export const basisWithoutArticle: Rule<"penalty-decision"> = {
  code: "penalty-decision/basis-without-article",
  severity: "warning",
  title: { zh: "处罚依据没有引到条款", en: "Basis without an article" },
  message: {
    zh: "处罚依据没有写到条款，或者写的是“无”",
    en: "a basis of the penalty names no article, or is none",
  },
  basis: [{ source: "double-publicity-tables" }, { source: "administrative-penalty-law" }],
  since: "0.1.0",
  examples: [
    { name: "by its article", record: examplePenalty, findings: [] },
    {
      name: "the article stands behind the title",
      record: { ...examplePenalty, basis: [{ lawTitle: "《社会团体登记管理条例》第三十条第一款" }] },
      findings: [],
    },
    {
      name: "the title only",
      record: { ...examplePenalty, basis: [{ lawTitle: "社会团体登记管理条例" }] },
      findings: ["/basis/0"],
    },
    { name: "none", record: { ...examplePenalty, basis: "无" }, findings: ["/basis"] },
  ],
  *check({ basis }) {
    if (basis === "无") yield { at: "/basis" };
    for (const [index, { lawTitle, article }] of printedList(basis).entries()) {
      if (article === undefined && !/第[^章节]{1,9}条/.test(lawTitle)) yield { at: pointer("basis", index) };
    }
  },
};
