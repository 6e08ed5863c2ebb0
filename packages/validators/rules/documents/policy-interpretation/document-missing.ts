import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An interpretation that does not say what it interprets.
 *
 * Nobody can find the document from it, and its time limit, which runs from the document's publication, cannot be
 * checked.
 */
export const documentMissing: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/document-missing",
  severity: "warning",
  title: { zh: "没有写明被解读的文件", en: "The document interpreted is not named" },
  message: {
    zh: "解读材料没有写明所解读的文件（document）；请填写文件标题、文号和公开日期",
    en: "the interpretation does not name its document; give its title, number and day of publication",
  },
  basis: [{ source: "work-points-2016", article: "四(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "named",
      record: {
        recordType: "policy-interpretation",
        title: "《某某县高龄老人津贴发放办法》政策解读",
        document: { title: "某某县高龄老人津贴发放办法" },
      },
      findings: [],
    },
    {
      name: "left out",
      record: { recordType: "policy-interpretation", title: "一图读懂高龄津贴" },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: { recordType: "policy-interpretation", title: "一图读懂高龄津贴", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ document, excerpt }) {
    if (document !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "" };
  },
};
