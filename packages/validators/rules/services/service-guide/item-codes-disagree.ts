import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The codes of an item repeat each other, so they must agree.
 *
 * An implementation code is the body's credit code, the level and the basic code in a row; a handling item
 * code is an implementation code and two more digits. Codes of another form are local and not compared.
 */
export const itemCodesDisagree: Rule<"service-guide"> = {
  code: "service-guide/item-codes-disagree",
  severity: "warning",
  title: { zh: "事项编码互相矛盾", en: "Item codes disagree" },
  message: {
    zh: "编码第 {from} 至 {to} 位为 {printed}，与{other} {expected} 不符",
    en: "characters {from} to {to} are {printed}, but {other} is {expected}",
  },
  basis: [{ source: "service-item-codes", article: "实施编码" }],
  since: "0.1.0",
  examples: [
    {
      name: "as published",
      record: {
        recordType: "service-guide",
        name: "对孤儿基本生活保障金的给付",
        basicCode: "000511004000",
        handleItemCode: "11320281014040572G400051100400001",
        level: "4",
        decidingBody: { name: "江阴市民政局", creditCode: "11320281014040572G" },
      },
      findings: [],
    },
    {
      name: "three codes, every part another",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        basicCode: "000711019001",
        implementationCode: "11431081006538362A4000711019000",
        handleItemCode: "11431081006538362A300071101900001",
        level: "3",
        decidingBody: { name: "江阴市民政局", creditCode: "11320281014040572G" },
      },
      findings: ["/implementationCode", "/implementationCode", "/implementationCode", "/handleItemCode"],
    },
    {
      name: "a level in words is not compared",
      record: {
        recordType: "service-guide",
        name: "慈善组织认定",
        implementationCode: "11211300001200266Q3000711017000",
        level: "市级/隶属",
      },
      findings: [],
    },
    {
      name: "a code one character short",
      record: {
        recordType: "service-guide",
        name: "孤儿救助资格认定",
        basicCode: "000711019000",
        implementationCode: "11431081006538362A400071101900",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ basicCode, implementationCode, handleItemCode, level, decidingBody }) {
    const parts = [
      ["决定机构统一社会信用代码", 1, 18, decidingBody?.creditCode],
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
