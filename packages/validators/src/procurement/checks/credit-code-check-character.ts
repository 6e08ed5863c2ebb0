import { creditCodeCheckCharacter as checkCharacterOf } from "../../credit-code.js";
import { pointer } from "../../pointer.js";
import { partiesOf } from "../parties.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const creditCodeCheckCharacter: ProcurementCheck = {
  severity: "error",
  title: { zh: "统一社会信用代码校验码不符", en: "Wrong check character in a credit code" },
  message: {
    zh: "统一社会信用代码第 18 位印为 {printed}，按前 17 位算应为 {expected}；请核对整个代码",
    en: "the credit code ends in {printed}, its first 17 characters give {expected}; check the whole code",
  },
  basis: [{ source: "gb-32100-2015" }],
  *check(record) {
    for (const { organisation, at } of partiesOf(record)) {
      const { creditCode } = organisation;
      if (creditCode === undefined) continue;
      const expected = checkCharacterOf(creditCode.slice(0, 17));
      const printed = creditCode.charAt(17);
      if (expected !== undefined && expected !== printed)
        yield { at: pointer(...at, "creditCode"), data: { printed, expected } };
    }
  },
};
