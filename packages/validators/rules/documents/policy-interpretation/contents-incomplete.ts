import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

const elements: readonly Element<RecordOf<"policy-interpretation">>[] = [
  { key: "background", zh: "背景", en: "the background" },
  { key: "basis", zh: "依据", en: "the basis" },
  { key: "points", zh: "主要内容", en: "the main points" },
];

const withoutContents: NotEvaluated = {
  notRun: { zh: "记录没有录入解读的内容", en: "the record does not hold what the interpretation says" },
};

/**
 * An interpretation without the background, the basis or the main points of its document.
 *
 * A record that holds none of its contents is not judged.
 */
export const contentsIncomplete: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/contents-incomplete",
  severity: "warning",
  title: { zh: "解读缺少应有的部分", en: "Part of an interpretation missing" },
  message: {
    zh: "解读没有写{element}",
    en: "the interpretation does not give {elementEn}",
  },
  basis: [{ source: "policy-document-pages" }],
  since: "0.1.0",
  examples: [
    {
      name: "all three",
      record: {
        recordType: "policy-interpretation",
        title: "办法解读",
        background: "规范",
        basis: "某条例",
        points: ["对象", "标准"],
      },
      findings: [],
    },
    {
      name: "no basis",
      record: {
        recordType: "policy-interpretation",
        title: "办法解读",
        background: "规范",
        points: ["对象", "标准"],
      },
      findings: ["/basis"],
    },
    {
      name: "the contents are not in the record",
      record: { recordType: "policy-interpretation", title: "办法解读", forms: ["video"] },
      findings: [],
      notRun: true,
    },
  ],
  *check(interpretation) {
    const { background, basis, points } = interpretation;
    if (background === undefined && basis === undefined && points === undefined) yield withoutContents;
    else yield* missingElements(interpretation, elements);
  },
};
