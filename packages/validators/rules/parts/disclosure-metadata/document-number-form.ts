import { isNumberedOtherwise, readDocumentNumber } from "../../../src/disclosure/document-number.js";
import type { PartRule } from "../../../src/part-rule.js";

const plainSerial = /^[1-9][0-9]{0,5}$/;

/**
 * A document number that is not agency word, year and number.
 *
 * Other brackets and spaces are taken as they are meant. Orders and announcements have numbers of their own.
 */
export const documentNumberForm: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/document-number-form",
  severity: "warning",
  title: { zh: "文号的形式不对", en: "Document number of another form" },
  message: {
    zh: "文号“{docNo}”应写作机关代字、六角括号内的年份、不带“第”和前导零的序号，如 泉政办〔2016〕84号",
    en: "the document number “{docNo}” should be the agency word, the year in brackets and a number without 第 or leading zeros, such as 泉政办〔2016〕84号",
  },
  basis: [{ source: "official-document-handling-2012", article: "第九条" }, { source: "disclosure-pages" }],
  since: "0.1.0",
  examples: [
    { name: "as it should be", part: { docNo: "晋政民〔2024〕61号" }, findings: [] },
    { name: "a stray space and other brackets", part: { docNo: "闽政办[2016]83 号" }, findings: [] },
    { name: "an order", part: { docNo: "国务院令第711号" }, findings: [] },
    { name: "none", part: { docNo: "无" }, findings: [] },
    { name: "with 第", part: { docNo: "晋政民〔2024〕第61号" }, findings: ["/docNo"] },
    { name: "with a leading zero", part: { docNo: "晋政民〔2024〕061号" }, findings: ["/docNo"] },
    { name: "a lost bracket", part: { docNo: "泉鲤政办〔201783" }, findings: ["/docNo"] },
  ],
  *check({ docNo }) {
    if (docNo === undefined || docNo === "无" || isNumberedOtherwise(docNo)) return;
    const serial = readDocumentNumber(docNo)?.serial;
    if (serial === undefined || !plainSerial.test(serial)) yield { at: "/docNo", data: { docNo } };
  },
};
