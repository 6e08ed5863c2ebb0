import { creditCodeCheckCharacter } from "../../credit-code.js";
import { pointer } from "../../pointer.js";
import { isIdentityNumber } from "../../privacy/identity-number.js";
import type { Violation } from "../../rule.js";
import { isFullNumber } from "../identity-column.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const identityNumberPublished: PublicisedCheck = {
  severity: "error",
  title: { zh: "公示了证件号码", en: "Identity number published" },
  message: {
    zh: "“{column}”一栏是完整的证件号码，公开的一份应当空着；请撤下并核对整张表",
    en: "the column {column} holds a full identity number; on a public copy it stays empty: take it down and check the whole table",
  },
  basis: [
    { source: "government-information-regulations", article: "第十五条" },
    { source: "personal-information-protection-law", article: "第二十五条" },
  ],
  *check({ counterparty }) {
    const { identityDocumentNumber } = counterparty;
    if (identityDocumentNumber !== undefined && isFullNumber(identityDocumentNumber)) {
      yield published("identityDocumentNumber", "证件号码", identityDocumentNumber);
    }
    for (const [key, column] of codeColumns) {
      const code = counterparty[key];
      if (code === undefined || !isIdentityNumber(personOf(code))) continue;
      const isCreditCode = creditCodeCheckCharacter(code.slice(0, 17)) === code.charAt(17);
      if (!isCreditCode || code.length > 18) yield published(key, column, code);
    }
  },
};

/** The identity number a code begins with: the tax number of a person has two digits behind it. */
const personOf = (code: string): string => withoutSeparators(code).slice(0, 18);

const withoutSeparators = (printed: string): string => printed.replace(/[ -]/g, "").toUpperCase();

/** The detector of identity numbers sees the same number; here the column is known too. */
const published = (key: string, column: string, printed: string): Violation => {
  const at = pointer("counterparty", key);
  const isDetected = isIdentityNumber(withoutSeparators(printed));
  return { at, data: { column }, ...(isDetected && { explains: [{ code: "privacy/id-card-18", at }] }) };
};

const codeColumns = [
  ["creditCode", "行政相对人代码_1"],
  ["registrationNumber", "行政相对人代码_2"],
  ["organisationCode", "行政相对人代码_3"],
  ["taxNumber", "行政相对人代码_4"],
  ["institutionNumber", "行政相对人代码_5"],
  ["socialOrganisationNumber", "行政相对人代码_6"],
] as const;
