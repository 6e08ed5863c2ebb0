import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from "../../credit-code.js";
import { pointer } from "../../pointer.js";
import { partiesOf } from "../parties.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const creditCodeOrganisationCode: ProcurementCheck = {
  severity: "warning",
  title: { zh: "统一社会信用代码中的主体标识码不符", en: "Wrong organisation code within a credit code" },
  message: {
    zh: "统一社会信用代码第 9 至 17 位（主体标识码）的校验码不符；请核对，并确认填的不是个人身份证号",
    en: "characters 9 to 17 of the credit code, the organisation code, fail their own check; make sure it is not a person's identity number",
  },
  basis: [{ source: "gb-11714-1997" }],
  *check(record) {
    for (const { organisation, at } of partiesOf(record)) {
      const code = organisation.creditCode ?? "";
      if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) continue;
      if (organisationCodeCheckCharacter(code.slice(8, 16)) !== code.charAt(16))
        yield { at: pointer(...at, "creditCode") };
    }
  },
};
