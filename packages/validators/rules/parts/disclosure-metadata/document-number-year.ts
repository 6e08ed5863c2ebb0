import { readDocumentNumber } from "../../../src/disclosure/document-number.js";
import { isNumberedIn } from "../../../src/disclosure/document-year.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * The year of a document number is another than that of the document.
 *
 * A number taken in December may be signed in January.
 */
export const documentNumberYear: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/document-number-year",
  severity: "warning",
  title: { zh: "文号的年份与成文日期不符", en: "Year of the document number is not that of the document" },
  message: {
    zh: "文号“{docNo}”的年份是 {year}，成文日期是 {signedOn}",
    en: "the document number “{docNo}” has the year {year}, the document is of {signedOn}",
  },
  basis: [{ source: "official-document-handling-2012", article: "第九条" }],
  since: "0.1.0",
  examples: [
    { name: "the same year", part: { docNo: "晋政民〔2024〕61号", signedOn: "2024-10-17" }, findings: [] },
    {
      name: "numbered in December, signed in January",
      part: { docNo: "晋政民〔2023〕88号", signedOn: "2024-01-03" },
      findings: [],
    },
    {
      name: "signed in February",
      part: { docNo: "晋政民〔2023〕88号", signedOn: "2024-02-01" },
      findings: ["/docNo"],
    },
    {
      name: "a year to come",
      part: { docNo: "晋政民〔2025〕1号", signedOn: "2024-12-31" },
      findings: ["/docNo"],
    },
  ],
  *check({ docNo, signedOn }) {
    if (docNo === undefined || signedOn === undefined) return;
    const year = readDocumentNumber(docNo)?.year;
    if (year === undefined || isNumberedIn(year, signedOn)) return;
    yield { at: "/docNo", data: { docNo, year, signedOn } };
  },
};
