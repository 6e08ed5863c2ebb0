import { pointer } from "../../pointer.js";
import { isMaskedName } from "../person-name.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const personNotMasked: PublicisedCheck = {
  severity: "warning",
  title: { zh: "自然人姓名没有脱敏", en: "Personal name not masked" },
  message: {
    zh: "行政相对人是自然人，姓名没有脱敏；写成“李某”一类",
    en: "the party is a natural person whose name is not masked; write it as 李某",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第六条" },
    { source: "government-information-regulations", article: "第十五条" },
  ],
  *check({ counterparty: { name, kind, creditCode } }) {
    if (isMaskedName(name)) return;
    if (kind === "natural-person") yield { at: pointer("counterparty", "name") };
    else if (kind === undefined && creditCode === undefined) yield kindUnknown;
  },
};

const kindUnknown = {
  notRun: {
    zh: "没有行政相对人类别，不知是不是自然人",
    en: "without the kind of party it is not known whether it is a natural person",
  },
};
