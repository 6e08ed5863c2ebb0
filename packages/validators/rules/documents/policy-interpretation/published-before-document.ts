import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An interpretation that was on line before its document; the same day is in order.
 *
 * It explains what nobody can read yet. Where the document's publication is not known, the day on the document
 * still shows the worst of it.
 */
export const publishedBeforeDocument: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/published-before-document",
  severity: "warning",
  title: { zh: "解读早于文件公开", en: "Interpretation published before its document" },
  message: {
    zh: "解读发布于 {publishedOn}，早于被解读文件的 {documentDate}（{field}）；解读应在文件公开时或者公开后发布",
    en: "the interpretation was published on {publishedOn}, before the document's {documentDate} ({field}); it comes with the document or after it",
  },
  basis: [{ source: "work-points-2016", article: "四(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the same day",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-30",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", publishedOn: "2016-06-30" },
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-29",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", signedOn: "2016-06-23", publishedOn: "2016-06-30" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "before the document was signed, its publication not known",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-22",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", signedOn: "2016-06-23" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "after it was signed, its publication not known",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-23",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", signedOn: "2016-06-23" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the interpretation has no date",
      record: {
        recordType: "policy-interpretation",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", publishedOn: "2016-06-30" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ document, publishedOn }) {
    if (document === undefined) return;
    const field = document.publishedOn === undefined ? "document.signedOn" : "document.publishedOn";
    const documentDate = document.publishedOn ?? document.signedOn;
    if (publishedOn !== undefined && documentDate !== undefined && publishedOn < documentDate) {
      yield { at: pointer("publishedOn"), data: { publishedOn, documentDate, field } };
    } else if (publishedOn === undefined || document.publishedOn === undefined) yield undated;
  },
};

const undated = {
  notRun: {
    zh: "没有解读的发布日期或者文件的公开日期",
    en: "the day of publication of the interpretation or of the document is not given",
  },
};
