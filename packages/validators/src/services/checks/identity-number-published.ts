import { creditCodeCheckCharacter } from "../../credit-code.js";
import { pointer } from "../../pointer.js";
import { isFullNumber, isIdentityNumber } from "../identity-number.js";
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
      yield { at: pointer("counterparty", "identityDocumentNumber"), data: { column: "证件号码" } };
    }
    for (const [key, column] of codeColumns) {
      const code = counterparty[key];
      if (code === undefined || !isIdentityNumber(code)) continue;
      const isCreditCode = creditCodeCheckCharacter(code.slice(0, 17)) === code.charAt(17);
      if (!isCreditCode || code.length > 18) yield { at: pointer("counterparty", key), data: { column } };
    }
  },
};

const codeColumns = [
  ["creditCode", "行政相对人代码_1"],
  ["registrationNumber", "行政相对人代码_2"],
  ["organisationCode", "行政相对人代码_3"],
  ["taxNumber", "行政相对人代码_4"],
  ["institutionNumber", "行政相对人代码_5"],
  ["socialOrganisationNumber", "行政相对人代码_6"],
] as const;
