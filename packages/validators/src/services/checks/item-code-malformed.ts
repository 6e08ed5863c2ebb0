import { pointer } from "../../pointer.js";
import type { ServiceItemCheck } from "../service-item.js";

/** Bodies without a credit code are seen under codes that begin so, of their own length. */
const withoutCreditCode = "TE";

const lengths = { basicCode: 12, implementationCode: 31, handleItemCode: 33 } as const;
const letters = /^[0-9A-Z]*$/;

export const itemCodeMalformed: ServiceItemCheck = {
  severity: "warning",
  title: { zh: "事项编码不是国家形式", en: "Item code not of the national form" },
  message: {
    zh: "编码应为 {expected} 位数字或大写字母，印出的是 {length} 位；地方编码写在 localCode",
    en: "the code should be {expected} digits or capital letters and has {length} characters; a local code goes into localCode",
  },
  basis: [{ source: "service-item-codes", article: "实施编码" }],
  *check(record) {
    for (const field of ["basicCode", "implementationCode", "handleItemCode"] as const) {
      const code = record[field];
      if (code === undefined || code.startsWith(withoutCreditCode)) continue;
      const expected = lengths[field];
      const { length } = code;
      if (length !== expected || !letters.test(code))
        yield { at: pointer(field), data: { expected, length } };
    }
  },
};
