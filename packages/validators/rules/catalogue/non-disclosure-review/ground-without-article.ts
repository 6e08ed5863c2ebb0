import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Something withheld without its ground or without the article it rests on.
 */
export const groundWithoutArticle: Rule<"non-disclosure-review"> = {
  code: "non-disclosure-review/ground-without-article",
  severity: "warning",
  title: { zh: "不公开理由没有写到条款", en: "Ground without an article" },
  message: {
    zh: "不公开的{what}",
    en: "{whatEn} of withholding is not given",
  },
  basis: [
    { source: "government-information-regulations", article: "第十八条" },
    { source: "work-points-2016", article: "五(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "ground and article",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        ground: "deliberative",
        basis: { lawTitle: "中华人民共和国政府信息公开条例", article: "第十六条第二款" },
      },
      findings: [],
    },
    {
      name: "no ground",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        basis: { lawTitle: "中华人民共和国政府信息公开条例", article: "第十六条第二款" },
      },
      findings: ["/ground"],
    },
    {
      name: "a law without an article",
      record: {
        recordType: "non-disclosure-review",
        item: "某某会议纪要",
        ground: "deliberative",
        basis: { lawTitle: "中华人民共和国政府信息公开条例" },
      },
      findings: ["/basis"],
    },
    {
      name: "an excerpt",
      record: { recordType: "non-disclosure-review", item: "某某会议纪要", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ ground, basis, excerpt }) {
    const missing = [
      ...(ground === undefined
        ? [{ at: "/ground", data: { what: "理由没有写明", whatEn: "the ground" } }]
        : []),
      ...(basis?.article === undefined
        ? [{ at: "/basis", data: { what: "依据没有写到条款", whatEn: "the article" } }]
        : []),
    ];
    if (missing.length > 0 && excerpt === true) yield leftOutOfExcerpt;
    else yield* missing;
  },
};
