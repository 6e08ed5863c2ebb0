import { pointer } from "../../pointer.js";
import { partiesOf } from "../parties.js";
import type { ProcurementCheck } from "../procurement-check.js";

const letterLeftOut = /[IOSVZ]/;

export const creditCodeLetter: ProcurementCheck = {
  severity: "error",
  title: { zh: "统一社会信用代码含不使用的字母", en: "Letter outside the alphabet of credit codes" },
  message: {
    zh: "统一社会信用代码第 {position} 位是 {letter}，而代码不使用 I、O、S、V、Z；可能是 1、0、5、U、2 之误",
    en: "character {position} of the credit code is {letter}; codes have no I, O, S, V or Z, perhaps 1, 0, 5, U or 2 is meant",
  },
  basis: [{ source: "gb-32100-2015" }],
  *check(record) {
    for (const { organisation, at } of partiesOf(record)) {
      const found = letterLeftOut.exec(organisation.creditCode ?? "");
      if (found !== null)
        yield { at: pointer(...at, "creditCode"), data: { position: found.index + 1, letter: found[0] } };
    }
  },
};
