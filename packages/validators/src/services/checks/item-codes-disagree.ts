import { pointer } from "../../pointer.js";
import { bodyOf, levelOf, type ServiceItemCheck } from "../service-item.js";

export const itemCodesDisagree: ServiceItemCheck = {
  severity: "warning",
  title: { zh: "事项编码互相矛盾", en: "Item codes disagree" },
  message: {
    zh: "编码第 {from} 至 {to} 位为 {printed}，与{other} {expected} 不符",
    en: "characters {from} to {to} are {printed}, but {other} is {expected}",
  },
  basis: [{ source: "service-item-codes", article: "实施编码" }],
  *check(record) {
    const { basicCode, implementationCode, handleItemCode } = record;
    const [level, body] = [levelOf(record), bodyOf(record)];
    const parts = [
      ["实施机关统一社会信用代码", 1, 18, body?.creditCode],
      ["行使层级", 19, 19, level?.length === 1 ? level : undefined],
      ["基本编码", 20, 31, basicCode],
    ] as const;
    const whole = [["实施编码", 1, 31, implementationCode]] as const;
    const codes = [
      ["implementationCode", implementationCode, 31, parts],
      ["handleItemCode", handleItemCode, 33, implementationCode === undefined ? parts : whole],
    ] as const;
    for (const [field, code, length, others] of codes) {
      if (code === undefined) continue;
      if (code.length !== length) {
        yield {
          notRun: {
            zh: `${field} 不是 ${length} 位的国家编码，不作比对`,
            en: `${field} is not a national code of ${length} characters and is not compared`,
          },
        };
        continue;
      }
      for (const [other, from, to, expected] of others) {
        const printed = code.slice(from - 1, to);
        if (expected === undefined || expected === printed) continue;
        yield { at: pointer(field), data: { from, to, printed, other, expected } };
      }
    }
  },
};
