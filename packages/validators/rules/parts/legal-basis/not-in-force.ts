import type { PartRule } from "../../../src/part-rule.js";

/**
 * A basis that had ceased when the record was published.
 *
 * Told only by the last day the record itself gives. What is published of past acts may cite it rightly: a warning.
 */
export const notInForce: PartRule<"legal-basis"> = {
  code: "legal-basis/not-in-force",
  severity: "warning",
  title: { zh: "依据在公开之日已经失效", en: "Basis no longer in force" },
  message: {
    zh: "《{title}》于 {ceased} 失效，记录 {published} 公开时已不能作依据",
    en: "{title} was in force until {ceased}; the record was published on {published}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "its last day",
      part: { lawTitle: "关于公布行政审批收费的通知", docNo: "计价费〔1996〕1602号", validTo: "2016-07-15" },
      publishedOn: "2016-07-15",
      findings: [],
    },
    {
      name: "the day after",
      part: { lawTitle: "关于公布行政审批收费的通知", docNo: "计价费〔1996〕1602号", validTo: "2016-07-14" },
      publishedOn: "2016-07-15",
      findings: ["/validTo"],
    },
    {
      name: "published on what day is not said",
      part: { lawTitle: "关于公布行政审批收费的通知", validTo: "2016-07-14" },
      findings: [],
      notRun: true,
    },
    {
      name: "in force without an end",
      part: { lawTitle: "社会团体登记管理条例", article: "第九条" },
      publishedOn: "2016-07-15",
      findings: [],
    },
  ],
  *check({ lawTitle: title, validTo: ceased }, { publishedOn: published }) {
    if (ceased === undefined) return;
    if (published === undefined) {
      yield {
        notRun: {
          zh: `记录没有发布日期，不知《${title}》当时是否有效`,
          en: `the record has no day of publication, so whether ${title} was in force is not known`,
        },
      };
    } else if (ceased < published) yield { at: "/validTo", data: { title, ceased, published } };
  },
};
