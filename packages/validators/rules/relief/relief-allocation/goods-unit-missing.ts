import { pointer } from "../../../src/pointer.js";
import { exampleAllocation } from "../../../src/relief/example-allocation.js";
import type { Rule } from "../../../src/rule.js";

/** Goods without their measure word: 500 of what, pieces or boxes? */
export const goodsUnitMissing: Rule<"relief-allocation"> = {
  code: "relief-allocation/goods-unit-missing",
  severity: "error",
  title: { zh: "物资没有计量单位", en: "Goods without a unit" },
  message: {
    zh: "{quantity} 没有计量单位（床、张、顶、吨），看不出是多少",
    en: "{quantity} without a unit says nothing of how much there is",
  },
  basis: [{ source: "disaster-relief-regulations", article: "第二十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "five hundred quilts",
      record: { ...exampleAllocation, goods: [{ name: "棉被", quantity: 500, unit: "床" }] },
      findings: [],
    },
    {
      name: "five hundred",
      record: { ...exampleAllocation, goods: [{ name: "棉被", quantity: 500 }] },
      findings: ["/goods/0"],
    },
  ],
  *check({ goods = [] }) {
    for (const [index, { unit, quantity }] of goods.entries()) {
      if (unit === undefined) yield { at: pointer("goods", index), data: { quantity } };
    }
  },
};
