import { readIndexNumber } from "../../../src/disclosure/index-number.js";
import type { PartRule } from "../../../src/part-rule.js";

const emptyPart = /^[-/]|[-/]$|[-/][-/]/;

const hasEmptyPart = (indexNumber: string): boolean => emptyPart.test(indexNumber);

/**
 * An index number that has lost a part, or that does not have the form the place uses.
 *
 * The forms of a place are a setting of the profile, `indexNumberForms`; without one only an empty part is a fault.
 */
export const indexNumberForm: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/index-number-form",
  severity: "warning",
  title: { zh: "索引号的形式不对", en: "Index number of another form" },
  message: {
    zh: "索引号“{indexNumber}”不是{expected}",
    en: "the index number “{indexNumber}” is not of {expectedEn}",
  },
  basis: [
    { source: "disclosure-catalogue-guidelines", article: "核心元数据" },
    { source: "disclosure-pages" },
  ],
  since: "0.1.0",
  examples: [
    { name: "of Quanzhou", part: { indexNumber: "QZ06106-2420-2024-00029" }, findings: [] },
    {
      name: "with the code of the agency",
      part: { indexNumber: "11341700003244799H/202405-00020" },
      findings: [],
    },
    { name: "the agency is lost", part: { indexNumber: "/2022-0021" }, findings: ["/indexNumber"] },
    {
      name: "the serial number is lost",
      part: { indexNumber: "005311553/2023-" },
      findings: ["/indexNumber"],
    },
    { name: "of a form of its own", part: { indexNumber: "MZ2024-17" }, findings: [] },
  ],
  *check({ indexNumber }, { indexNumberForms }) {
    if (indexNumber === undefined) return;
    const isRight =
      indexNumberForms.length === 0
        ? !hasEmptyPart(indexNumber)
        : indexNumberForms.some((form) => readIndexNumber(indexNumber, form) !== undefined);
    if (isRight) return;
    const [expected, expectedEn] =
      indexNumberForms.length === 0
        ? ["完整的索引号：有一段是空的", "one piece: a part of it is empty"]
        : ["本地的形式", "the form used here"];
    yield { at: "/indexNumber", data: { indexNumber, expected, expectedEn } };
  },
};
