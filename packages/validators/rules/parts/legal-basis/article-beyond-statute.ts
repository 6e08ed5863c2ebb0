import { statuteLengthRows } from "../../../src/generated/code-lists/statute-length.js";
import type { PartRule } from "../../../src/part-rule.js";
import { articleNumbers } from "../../../src/services/article-numbers.js";
import { plainTitle } from "../../../src/services/statute-title.js";

const lastArticles: ReadonlyMap<string, number> = new Map(
  statuteLengthRows.map(({ code, articles }) => [code, Number(articles)]),
);

/**
 * An article the statute never had.
 *
 * The numbers of articles are those of the longest version, and known from memory: an info. Other statutes than those
 * listed are not judged.
 */
export const articleBeyondStatute: PartRule<"legal-basis"> = {
  code: "legal-basis/article-beyond-statute",
  severity: "info",
  title: { zh: "引用的条数超出法律法规", en: "Article beyond the statute's last" },
  message: {
    zh: "《{title}》各版本至多 {last} 条，引用了第 {article} 条",
    en: "{title} has {last} articles at the most, and article {article} is cited",
  },
  basis: [{ source: "statute-lengths" }],
  since: "0.1.0",
  examples: [
    {
      name: "the last article",
      part: { lawTitle: "中华人民共和国行政许可法", article: "第八十三条" },
      findings: [],
    },
    {
      name: "one more",
      part: { lawTitle: "《中华人民共和国行政许可法》", article: "第八十二条、第八十四条" },
      findings: ["/article"],
    },
    {
      name: "a statute not listed",
      part: { lawTitle: "某省殡葬管理办法", article: "第九十条" },
      findings: [],
    },
  ],
  *check({ lawTitle: title, article: cited }) {
    const last = lastArticles.get(plainTitle(title));
    if (last === undefined || cited === undefined) return;
    const article = Math.max(0, ...(articleNumbers(cited) ?? []));
    if (article > last) yield { at: "/article", data: { title, last, article } };
  },
};
