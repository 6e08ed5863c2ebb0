import { interpretationLateness } from "../../../src/documents/interpretation-lateness.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An interpretation published more than three working days after its document, since both are to come together.
 *
 * Many places keep the three working days as the outer limit; the national text was not read.
 */
export const publishedAfterLocalLimit: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/published-after-local-limit",
  severity: "warning",
  title: { zh: "解读材料未与文件同步发布", en: "Interpretation not published with its document" },
  message: {
    zh: "文件 {trigger} 公开，解读材料应当同步发布，各地多以 {due}（第 3 个工作日）为限，实际 {taken} 才发布",
    en: "the document was published on {trigger}; its interpretation belongs with it, by {due}, the third working day, in most places, and was published on {taken}",
  },
  basis: [{ source: "open-government-implementation-rules-2016", article: "政策解读" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the third working day, after the holiday",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2024-10-08",
        title: "某办法解读",
        document: { title: "某办法", publishedOn: "2024-09-27" },
      },
      findings: [],
    },
    {
      name: "on the fourth",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2024-10-09",
        title: "某办法解读",
        document: { title: "某办法", publishedOn: "2024-09-27" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "while the 2016 notice applied it is an error of another rule",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-07-06",
        title: "某办法解读",
        document: { title: "某办法", publishedOn: "2016-06-30" },
      },
      findings: [],
    },
    {
      name: "the days off of 2027 are not known",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2027-01-06",
        title: "某办法解读",
        document: { title: "某办法", publishedOn: "2026-12-30" },
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record, context) =>
    interpretationLateness(record, context, ({ direction, readings }) =>
      direction === "with" ? readings.find(({ id }) => id === "local-limit")?.due : undefined,
    ),
};
