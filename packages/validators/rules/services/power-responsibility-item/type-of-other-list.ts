import { itemTypeNames } from "../../../src/generated/code-names/item-type.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const names: ReadonlyMap<string, string> = new Map(
  [...itemTypeNames].flatMap(([code, [first]]) => (first === undefined ? [] : [[code, first.name] as const])),
);
const isTypeName: ReadonlySet<string> = new Set(names.values());

/**
 * The number is the national one, the name printed beside it another type.
 *
 * Two lists of numbers are in use for the same words, so a number copied from the other list names another power.
 */
export const typeOfOtherList: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/type-of-other-list",
  severity: "error",
  title: { zh: "权力类型的号码与名称不符", en: "Type and its number differ" },
  message: {
    zh: "权力类型 {itemType} 是“{expected}”，清单印出的是“{printed}”；号码应按国家编码换算",
    en: "type {itemType} is {expected}, and the list prints {printed}: the number is of another list",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the name of the number",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "05",
        typePrinted: "行政给付",
      },
      findings: [],
    },
    {
      name: "其他行政权力 is called by several names",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "10",
        typePrinted: "其他权力",
      },
      findings: [],
    },
    {
      name: "a name that is no type",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "07",
        typePrinted: "确认类",
      },
      findings: [],
    },
    {
      name: "05 of the other list",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "05",
        typePrinted: "行政征收",
      },
      findings: ["/itemType"],
    },
  ],
  *check({ itemType, typePrinted: printed }) {
    if (itemType === undefined || printed === undefined) return;
    const expected = names.get(itemType);
    const other = printed.replace(/\s/g, "");
    if (expected !== undefined && other !== expected && isTypeName.has(other)) {
      yield { at: pointer("itemType"), data: { itemType, expected, printed } };
    }
  },
};
