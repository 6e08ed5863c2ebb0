import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * The plate of a vehicle stands in the record.
 *
 * A province's short name, a letter, then five or six letters and digits, no I or O. Some short names end
 * other words (最新, 白云), so nothing but a word for a vehicle or a number may stand before them.
 */
export const plate: PrivacyRule = {
  code: "privacy/plate",
  kind: "plate",
  severity: "warning",
  title: { zh: "车牌号", en: "Vehicle plate" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是车牌号；个人车辆的删去",
    en: "the {length} characters after the first {start} are a vehicle plate; delete that of a person's vehicle",
  },
  basis: [{ source: "personal-information-protection-law", article: "第二十五条" }],
  since: "0.1.0",
  needs: [{ digits: 1, oneOf: "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼" }],
  examples: [
    { name: "a plate", text: "车牌号闽C12345", findings: [""] },
    { name: "of an electric car, with its point", text: "闽C·D12345", findings: [""] },
    { name: "a document number", text: "闽C〔2020〕12345号", findings: [] },
    { name: "the number of a web site", text: "闽ICP备12345678号", findings: [] },
    { name: "the end of another word", text: "最新A12345版", findings: [] },
  ],
  *find(text) {
    for (const { index: start, 0: found } of text.text.matchAll(
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?[A-HJ-NP-Z0-9]{5,6}/g,
    )) {
      const end = start + found.length;
      if (text.isWordAt(end) || !/[0-9]{3}/.test(found.slice(2))) continue;
      if (/[\u4e00-\u9fff]/.test(text.before(start, 1)) && !/[号牌车辆为是]$/.test(text.before(start, 1)))
        continue;
      yield { start, end, severity: "warning" };
    }
  },
};
