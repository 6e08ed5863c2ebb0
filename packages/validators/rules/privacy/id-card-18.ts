import { identitiesIn } from "../../src/privacy/identity-numbers.js";
import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * A resident's identity number of 18 characters stands in the record.
 *
 * Province, birth date and the check character of GB 11643 tell it from credit codes, item codes and other
 * numbers; full-width digits and one space, hyphen or point between digits are seen through. A number whose
 * check character is wrong is reported as a warning: a typing slip gives the person away all the same.
 */
export const idCard18: PrivacyRule = {
  code: "privacy/id-card-18",
  kind: "idCard18",
  severity: "error",
  title: { zh: "公民身份号码", en: "Identity number" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是公民身份号码；删去，确需保留的只留前 2 位和后 3 位",
    en: "the {length} characters after the first {start} are a resident's identity number; delete it, or show its first 2 and last 3 characters at most",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十五条" },
    { source: "government-information-regulations", article: "第十五条" },
    { source: "gb-11643-1999" },
  ],
  since: "0.1.0",
  needs: [{ digits: 17 }],
  examples: [
    {
      name: "a credit code of digits only is no identity number",
      text: "统一社会信用代码 113418230032911816",
      findings: [],
    },
    { name: "an identity number in a sentence", text: "申请人身份证号:350502190001010017。", findings: [""] },
    { name: "full-width, with a final X", text: "证件 ３５０５０２１９０００１０１００５Ｘ", findings: [""] },
    { name: "with spaces", text: "350502 19000101 0017", findings: [""] },
    { name: "a slip in the check digit", text: "身份证 350502190001010018", findings: [""] },
    { name: "as it may be shown", text: "35*************017", findings: [] },
    { name: "the thirteenth month is no birth date", text: "350502190013010017", findings: [] },
    { name: "a service item code of 31 characters", text: "1135050000381361373350511001000", findings: [] },
  ],
  *find(text) {
    for (const { start, end, checked } of identitiesIn(text)) {
      yield { start, end, severity: checked ? "error" : "warning" };
    }
  },
};
