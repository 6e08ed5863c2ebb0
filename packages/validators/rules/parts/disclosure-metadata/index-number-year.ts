import { isListedIn } from "../../../src/disclosure/document-year.js";
import { knownForms, readIndexNumber } from "../../../src/disclosure/index-number.js";
import type { PartRule } from "../../../src/part-rule.js";
import type { NotEvaluated } from "../../../src/rule.js";

const unknownForm: NotEvaluated = {
  notRun: {
    zh: "索引号的形式不认识，读不出年份",
    en: "the index number is of an unknown form, its year cannot be read",
  },
};

/**
 * The year within an index number is another than that of the document.
 */
export const indexNumberYear: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/index-number-year",
  severity: "warning",
  title: { zh: "索引号的年份与成文日期不符", en: "Year of the index number is not that of the document" },
  message: {
    zh: "索引号“{indexNumber}”的年份是 {year}，成文日期是 {signedOn}",
    en: "the index number “{indexNumber}” has the year {year}, the document is of {signedOn}",
  },
  basis: [{ source: "disclosure-catalogue-guidelines", article: "核心元数据" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same year",
      part: { indexNumber: "QZ06106-2420-2024-00029", signedOn: "2024-10-17" },
      findings: [],
    },
    {
      name: "another year",
      part: { indexNumber: "QZ06106-2420-2023-00029", signedOn: "2024-10-17" },
      findings: ["/indexNumber"],
    },
    {
      name: "signed in December, listed in January",
      part: { indexNumber: "005311553/2024-00001", signedOn: "2023-12-29" },
      findings: [],
    },
    {
      name: "listed the year before it was signed",
      part: { indexNumber: "005311553/2023-00001", signedOn: "2024-01-02" },
      findings: ["/indexNumber"],
    },
    {
      name: "a form that is not known",
      part: { indexNumber: "MZ2023-17", signedOn: "2024-01-02" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ indexNumber, signedOn }, { indexNumberForms }) {
    if (indexNumber === undefined || signedOn === undefined) return;
    const read = [...indexNumberForms, ...knownForms]
      .map((form) => readIndexNumber(indexNumber, form))
      .find((found) => found?.year !== undefined);
    if (read?.year === undefined) yield unknownForm;
    else if (!isListedIn(read.year, signedOn)) {
      yield { at: "/indexNumber", data: { indexNumber, year: read.year, signedOn } };
    }
  },
};
