import { pointer } from "../../pointer.js";
import { isMaskedNumber } from "../identity-number.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const identityColumnFilled: PublicisedCheck = {
  severity: "warning",
  title: { zh: "证件号码一栏没有留空", en: "Identity column not empty" },
  message: {
    zh: "“证件号码”一栏填了遮盖的号码；公开的一份应当空着",
    en: "the column of identity numbers holds a masked number; on a public copy it stays empty",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第六条" },
    { source: "double-publicity-tables", article: "列" },
  ],
  *check({ counterparty: { identityDocumentNumber } }) {
    if (identityDocumentNumber === undefined || !isMaskedNumber(identityDocumentNumber)) return;
    yield { at: pointer("counterparty", "identityDocumentNumber") };
  },
};
