import { organisationCodeCheckCharacter } from "../../credit-code.js";
import { pointer } from "../../pointer.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const codeInWrongColumn: PublicisedCheck = {
  severity: "warning",
  title: { zh: "代码填错了列", en: "Code in the wrong column" },
  message: {
    zh: "“{column}”一栏填的是{found}；2016 年版和 2018 年版表的列序不同，请按列名核对",
    en: "the column {column} holds another code, {found}; the forms of 2016 and 2018 number their columns differently",
  },
  basis: [{ source: "double-publicity-tables", article: "列" }],
  *check({ counterparty: { registrationNumber, organisationCode } }) {
    if (registrationNumber !== undefined && isOrganisationCode(registrationNumber)) {
      yield {
        at: pointer("counterparty", "registrationNumber"),
        data: { column: "工商注册号", found: "组织机构代码" },
      };
    }
    if (organisationCode !== undefined && /^[0-9]{15}$/.test(organisationCode)) {
      yield {
        at: pointer("counterparty", "organisationCode"),
        data: { column: "组织机构代码", found: "15 位注册号" },
      };
    }
  },
};

const isOrganisationCode = (text: string): boolean =>
  /^[0-9A-Z]{8}-?[0-9X]$/.test(text) && organisationCodeCheckCharacter(text.slice(0, 8)) === text.slice(-1);
