import { creditCodeCheckCharacter } from "../../src/credit-code.js";
import { saysCard, saysCode } from "../../src/privacy/context-words.js";
import { isSpelt, type WrittenNumber, writtenNumbers } from "../../src/privacy/digit-groups.js";
import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * The number of a bank card stands in the record.
 *
 * Cards begin with 62, 4, 51 to 55 or 35 and end in a Luhn digit. One number of 18 digits in sixty passes
 * for one, so groups, the prefix 62 of UnionPay or the words before it decide how sure the finding is.
 */
export const bankCard: PrivacyRule = {
  code: "privacy/bank-card",
  kind: "bankCard",
  severity: "error",
  title: { zh: "银行卡号", en: "Bank card number" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是银行卡号；删去，也不要留尾号",
    en: "the {length} characters after the first {start} are a bank card number; delete it, its last digits too",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十五条" },
    { source: "personal-information-protection-law", article: "第二十八条" },
  ],
  since: "0.1.0",
  needs: [{ digits: 15 }],
  examples: [
    { name: "in groups", text: "6228 4800 0000 0000 000", findings: [""] },
    { name: "the last digit is not Luhn's", text: "6228 4800 0000 0000 001", findings: [] },
    { name: "in one piece", text: "卡号6228480000000000000", findings: [""] },
    { name: "the number of an order", text: "订单编号 4000000000000002", findings: [] },
  ],
  *find(text) {
    for (const number of writtenNumbers(text.text, text.groups(), [15, 16, 17, 18, 19])) {
      const { start, end, digits, sizes } = number;
      const isUnionPay = digits.startsWith("62");
      if (!(isUnionPay || /^(?:4|5[1-5]|35)/.test(digits)) || !hasLuhnDigit(digits)) continue;
      if (creditCodeCheckCharacter(digits.slice(0, 17)) === digits.slice(17)) continue;
      if (text.isWordAt(start - 1) || text.isWordAt(end) || !isCardGrouping(number)) continue;
      const before = text.before(start, 24);
      const isUsual = isUnionPay || digits.length === 16;
      const isOther = !saysCard(before) && (!isUsual || text.isInUrl(start) || saysCode(before));
      const isSure = saysCard(before) || (isUnionPay && digits.length >= 16) || sizes.length > 1;
      yield { start, end, severity: isOther ? "info" : isSure ? "error" : "warning" };
    }
  },
};

/** In one piece, in fours, six and the rest, or digit by digit. */
const isCardGrouping = (number: WrittenNumber): boolean => {
  const { sizes, separators } = number;
  if (sizes.length === 1) return true;
  if (separators > 1) return false;
  return (
    (sizes.length === 2 && sizes[0] === 6) ||
    sizes.slice(0, -1).every((size) => size === 4) ||
    isSpelt(number)
  );
};

const hasLuhnDigit = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
