import { pointer } from "../../pointer.js";
import { isFullNumber } from "../identity-column.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const identityColumnFilled: PublicisedCheck = {
  severity: "warning",
  title: { zh: "证件号码一栏没有留空", en: "Identity column not empty" },
  message: {
    zh: "“证件号码”一栏填了内容；公开的一份应当空着，遮盖后的号码也不要填",
    en: "the column of identity numbers is filled; on a public copy it stays empty, of masked numbers too",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第六条" },
    { source: "double-publicity-tables", article: "列" },
  ],
  *check({ counterparty: { identityDocumentNumber } }) {
    if (identityDocumentNumber === undefined || identityDocumentNumber === "无") return;
    if (isFullNumber(identityDocumentNumber)) return;
    yield { at: pointer("counterparty", "identityDocumentNumber") };
  },
};
