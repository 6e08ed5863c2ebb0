import { isAmount, saysCode, saysPhone } from "../../src/privacy/context-words.js";
import { isSpelt, type WrittenNumber, writtenNumbers } from "../../src/privacy/digit-groups.js";
import type { Found, PrivacyRule } from "../../src/privacy/privacy-rule.js";
import type { ScannedText } from "../../src/privacy/scanned-text.js";

/**
 * A mobile number stands in the record.
 *
 * An office has a landline or a hotline, which are wanted; a mobile number is a person's. In a field for the
 * contact of a body it is a warning, because some bodies have no other telephone. An amount is told by what
 * stands after it, the number of a document by the words before it.
 */
export const mobile: PrivacyRule = {
  code: "privacy/mobile",
  kind: "mobile",
  severity: "error",
  title: { zh: "手机号码", en: "Mobile number" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是手机号码；改为单位的座机，确需保留的只留前 3 位和后 4 位",
    en: "the {length} characters after the first {start} are a mobile number; give the office's landline, or show its first 3 and last 4 digits at most",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十五条" },
    { source: "government-information-regulations", article: "第十五条" },
  ],
  since: "0.1.0",
  needs: [{ digits: 11 }],
  examples: [
    { name: "a landline and a hotline", text: "咨询电话 0595-22500000，12345，400-123-4567", findings: [] },
    { name: "in one piece", text: "联系人电话13800000000", findings: [""] },
    { name: "after a landline", text: "0595-22270000、13800000000（窗口）", findings: [""] },
    { name: "full-width", text: "１３８００００００００", findings: [""] },
    { name: "in groups", text: "138-0000-0000", findings: [""] },
    { name: "with the country's number", text: "+86 13800000000", findings: [""] },
    { name: "masked", text: "138****0000", findings: [] },
    { name: "an amount", text: "资金 13800000000.00元", findings: [] },
    { name: "the number of a document", text: "项目编号：13800000000", findings: [] },
    { name: "part of a longer number", text: "1380000000001", findings: [] },
  ],
  *find(text) {
    for (const number of writtenNumbers(text.text, text.groups(), [11, 13, 15])) {
      const prefix = number.digits.length - 11;
      if ("0086".endsWith(number.digits.slice(0, prefix))) yield* judged(text, number, prefix);
    }
  },
};

const asPrinted: ReadonlySet<string> = new Set([
  "11",
  "3-4-4",
  "3-8",
  "7-4",
  "3-3-5",
  "4-7",
  "3-4-2-2",
  "5-6",
]);

function* judged(text: ScannedText, number: WrittenNumber, prefix: number): Generator<Found> {
  const { start, end, digits, sizes } = number;
  if (!/^1[3-9]/.test(digits.slice(prefix))) return;
  const before = text.before(start, 16);
  if (text.isWordAt(end) || (text.isWordAt(start - 1) && !/(?:tel|phone|mobile|mob)$/i.test(before))) return;
  const groups = sizes[0] === prefix ? sizes.slice(1) : [(sizes[0] as number) - prefix, ...sizes.slice(1)];
  if (!asPrinted.has(groups.join("-")) && !isSpelt(number) && !saysPhone(before)) return;
  // An amount is not written in groups of a telephone.
  const isNumber = sizes.length === 1 && isAmount(before, text.after(end, 8));
  const isOther = !saysPhone(before) && (text.isInUrl(start) || saysCode(before) || isNumber);
  yield { start, end, severity: isOther ? "info" : "error" };
}
