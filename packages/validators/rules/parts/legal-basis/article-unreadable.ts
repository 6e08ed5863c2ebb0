import type { PartRule } from "../../../src/part-rule.js";
import { articleNumbers } from "../../../src/services/article-numbers.js";
import { hasArticles } from "../../../src/services/statute-title.js";

/**
 * Provisions of laws and regulations are cited as 第N条, paragraph and item behind it.
 *
 * Documents without articles are cited by their own headings and not judged.
 */
export const articleUnreadable: PartRule<"legal-basis"> = {
  code: "legal-basis/article-unreadable",
  severity: "warning",
  title: { zh: "条款引用写法不对", en: "Article cannot be read" },
  message: {
    zh: "《{title}》的条款写作“{article}”，应写到第几条第几款第几项",
    en: "{article} of {title} is not a citation by article, paragraph and item",
  },
  basis: [{ source: "service-guide-practice", article: "设定依据" }],
  since: "0.1.0",
  examples: [
    {
      name: "article, paragraph and item",
      part: { lawTitle: "中华人民共和国行政许可法", article: "第十二条第一款第（三）项" },
      findings: [],
    },
    {
      name: "several",
      part: { lawTitle: "社会团体登记管理条例", article: "第九、十二条、第十五条至第十八条" },
      findings: [],
    },
    { name: "in digits", part: { lawTitle: "慈善法", article: "第22条" }, findings: [] },
    {
      name: "a part of a notice",
      part: { lawTitle: "关于加强孤儿保障工作的意见", rank: "normative-document", article: "三" },
      findings: [],
    },
    {
      name: "no article",
      part: { lawTitle: "社会团体登记管理条例", article: "有关规定" },
      findings: ["/article"],
    },
    {
      name: "a numeral that is none",
      part: { lawTitle: "社会团体登记管理条例", article: "第二二条" },
      findings: ["/article"],
    },
  ],
  *check(cited) {
    const { lawTitle: title, article } = cited;
    if (article === undefined || !hasArticles(cited)) return;
    const numbers = articleNumbers(article);
    if (numbers === undefined || numbers.length === 0) yield { at: "/article", data: { title, article } };
  },
};
