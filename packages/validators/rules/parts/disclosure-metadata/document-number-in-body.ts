import { plainDocumentNumber } from "../../../src/disclosure/document-number.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * The text prints another document number than the head of the page.
 *
 * Portals lose 〕 and 号 beside digits. It is a warning, because the copy at hand may have lost them.
 */
export const documentNumberInBody: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/document-number-in-body",
  severity: "warning",
  title: { zh: "正文文号与页面文号不同", en: "Document number of the text differs from that of the page" },
  message: {
    zh: "页面的文号是“{docNo}”，正文印的是“{docNoInBody}”",
    en: "the page has the document number “{docNo}”, the text prints “{docNoInBody}”",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same, in other brackets",
      part: { docNo: "晋政办〔2020〕26号", docNoInBody: "晋政办[2020]26 号" },
      findings: [],
    },
    {
      name: "bracket and 号 lost",
      part: { docNo: "晋政办〔2020〕26号", docNoInBody: "晋政办〔202026" },
      findings: ["/docNoInBody"],
    },
  ],
  *check({ docNo, docNoInBody }) {
    if (docNo === undefined || docNoInBody === undefined) return;
    if (plainDocumentNumber(docNo) === plainDocumentNumber(docNoInBody)) return;
    yield { at: "/docNoInBody", data: { docNo, docNoInBody } };
  },
};
