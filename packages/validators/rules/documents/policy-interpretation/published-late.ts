import { interpretationLateness } from "../../../src/documents/interpretation-lateness.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An interpretation published more than three working days after its document, while the 2016 notice applied.
 *
 * Later documents are the matter of `published-after-local-limit`, whose provision was not read.
 */
export const publishedLate: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/published-late",
  severity: "error",
  title: { zh: "解读材料发布迟于期限", en: "Interpretation published late" },
  message: {
    zh: "文件 {trigger} 公开，解读材料最迟应在 {due}（第 3 个工作日）发布，实际 {taken} 才发布",
    en: "the document was published on {trigger}: its interpretation was due by {due}, the third working day, and was published on {taken}",
  },
  basis: [{ source: "work-points-2016", article: "四(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the third working day",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-07-05",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", publishedOn: "2016-06-30" },
      },
      findings: [],
    },
    {
      name: "on the fourth",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-07-06",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", publishedOn: "2016-06-30" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "a document from before the notice",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-30",
        title: "某办法解读",
        document: { title: "某办法", publishedOn: "2016-06-22" },
      },
      findings: [],
    },
    {
      name: "a document from after it",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-12-15",
        title: "某办法解读",
        document: { title: "某办法", publishedOn: "2016-11-15" },
      },
      findings: [],
    },
    {
      name: "the day the document was published is not known",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-07-06",
        title: "某办法解读",
        document: { title: "某办法", signedOn: "2016-06-23" },
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record, context) =>
    interpretationLateness(record, context, ({ direction, due }) =>
      direction === "after" ? due : undefined,
    ),
};
