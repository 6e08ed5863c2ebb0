import type { PartRule } from "../../../src/part-rule.js";
import { hasArticles } from "../../../src/services/statute-title.js";

/**
 * A law cited without an article leaves open which of its provisions is meant.
 *
 * The notice asks for the basis, not for its article: an info.
 */
export const articleMissing: PartRule<"legal-basis"> = {
  code: "legal-basis/article-missing",
  severity: "info",
  title: { zh: "依据没有引到条款", en: "Basis without an article" },
  message: {
    zh: "《{title}》没有写明第几条",
    en: "{title} is cited without an article",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }],
  since: "0.1.0",
  examples: [
    { name: "to the article", part: { lawTitle: "社会团体登记管理条例", article: "第九条" }, findings: [] },
    {
      name: "a notice is cited whole",
      part: { lawTitle: "关于建立高龄津贴制度的通知", rank: "normative-document" },
      findings: [],
    },
    { name: "regulations, by the title", part: { lawTitle: "社会团体登记管理条例" }, findings: [""] },
    { name: "a law, by its rank", part: { lawTitle: "慈善法（2023年修正）", rank: "law" }, findings: [""] },
  ],
  *check(cited) {
    const { lawTitle: title, article } = cited;
    if (article === undefined && hasArticles(cited)) yield { at: "", data: { title } };
  },
};
