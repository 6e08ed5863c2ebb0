import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An interpretation without the address of its document.
 *
 * Pages of documents list the interpretations; whoever reads an interpretation wants to go the other way.
 */
export const documentNotLinked: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/document-not-linked",
  severity: "info",
  title: { zh: "没有链接到被解读的文件", en: "No link to the document interpreted" },
  message: {
    zh: "被解读文件没有网址；解读页面应能转到文件，文件页面的“相关解读”应能转到解读",
    en: "the document has no address; the two pages should lead to each other",
  },
  basis: [{ source: "policy-document-pages" }],
  since: "0.1.0",
  examples: [
    {
      name: "with its address",
      record: {
        recordType: "policy-interpretation",
        title: "《某某县高龄老人津贴发放办法》政策解读",
        document: { title: "某某县高龄老人津贴发放办法", url: "https://www.example.gov.cn/zwgk/zcwj/1.html" },
      },
      findings: [],
    },
    {
      name: "a title and a number only",
      record: {
        recordType: "policy-interpretation",
        title: "《某某县高龄老人津贴发放办法》政策解读",
        document: { title: "某某县高龄老人津贴发放办法", docNo: "某民〔2024〕61号" },
      },
      findings: ["/document"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "policy-interpretation",
        title: "《某某县高龄老人津贴发放办法》政策解读",
        document: { title: "某某县高龄老人津贴发放办法" },
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ document, excerpt }) {
    if (document === undefined || document.url !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: pointer("document") };
  },
};
