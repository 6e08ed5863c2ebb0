import { saysOffice } from "../../src/privacy/context-words.js";
import type { Stretch } from "../../src/privacy/digit-groups.js";
import { firstFrom, isSeparator } from "../../src/privacy/digit-groups.js";
import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";
import type { ScannedText } from "../../src/privacy/scanned-text.js";

/**
 * The number of a bank account stands in the record, told by the words before it.
 *
 * Passbooks of old have numbers without any check digit. The account of a body, into which the public pays
 * deposits and fees, is meant to be read; words such as 公司, 财政 or 保证金 before it are believed.
 */
export const accountByContext: PrivacyRule = {
  code: "privacy/account-by-context",
  kind: "accountByContext",
  severity: "error",
  title: { zh: "银行账号", en: "Bank account number" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是银行账号；个人的账号删去",
    en: "the {length} characters after the first {start} are a bank account number; delete a person's",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十五条" },
    { source: "personal-information-protection-law", article: "第二十八条" },
  ],
  since: "0.1.0",
  needs: [{ digits: 10, oneOf: "账帐卡户折" }],
  examples: [
    { name: "a passbook", text: "张某某，一卡通账号 9060 1234 5678 90", findings: [""] },
    { name: "nine digits", text: "账号 123456789", findings: [] },
    {
      name: "the account of a body",
      text: "投标保证金缴入：某某招标代理有限公司，开户行：某某银行，账号：35001234567890",
      findings: [],
    },
  ],
  *find(text) {
    for (const { index, 0: word } of text.text.matchAll(/账号|帐号|账户|帐户|卡号|开户行|一卡通|存折/g)) {
      const from = index + word.length;
      const number = numberAfter(text, from);
      if (number === undefined) continue;
      const isPublic =
        saysOffice(text.before(number.start, 60)) && !text.namesPerson(number.start - 24, number.start);
      yield { ...number, severity: isPublic ? "info" : "error" };
    }
  },
};

/** The first number of 10 to 30 digits not far after a place. */
const numberAfter = (text: ScannedText, from: number): Stretch | undefined => {
  const groups = text.groups();
  let next = firstFrom(groups, from);
  const first = groups[next];
  if (first === undefined || first.start > from + 24) return undefined;
  if (/[。\n]/.test(text.text.slice(from, first.start)) || text.isWordAt(first.start - 1)) return undefined;
  let { end } = first;
  let digits = end - first.start;
  for (next += 1; digits <= 30; next += 1) {
    const group = groups[next];
    if (group === undefined || group.start !== end + 1 || !isSeparator(text.text.charAt(end))) break;
    digits += group.end - group.start;
    end = group.end;
  }
  return digits >= 10 && digits <= 30 && !text.isWordAt(end) ? { start: first.start, end } : undefined;
};
