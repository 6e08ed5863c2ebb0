import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const separator = /[;；\n]/;

/**
 * Several items in one line of the table.
 *
 * Names and specifications separated by semicolons: unit prices and quantities can no
 * longer be told apart, which are what the notice has to give for each.
 */
export const severalItemsInOneCell: Rule<"procurement-result"> = {
  code: "procurement-result/several-items-in-one-cell",
  severity: "warning",
  title: { zh: "一格填了多项标的", en: "Several items in one cell" },
  message: {
    zh: "一行填了 {count} 项标的，单价和数量无法对应；请每项一行",
    en: "one line holds {count} items, so prices and quantities cannot be told apart; give each a line",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "a semicolon within a specification",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        items: [{ name: "护理床", brand: "某某", specification: "双摇；带护栏" }],
      },
      findings: [],
    },
    {
      name: "two names, two brands and two models",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        items: [
          {
            name: "自动血液微生物培养系统; 全自动蛋白分析仪",
            brand: "美国BD; 西门子",
            specification: "BD BACTEC FX; BN Ⅱ System",
          },
        ],
      },
      findings: ["/items/0"],
    },
  ],
  *check({ items = [] }) {
    for (const [index, { name, brand, specification }] of items.entries()) {
      const count = cells(name);
      if (count > 1 && (cells(brand) === count || cells(specification) === count))
        yield { at: pointer("items", index), data: { count } };
    }
  },
};

const cells = (text = ""): number => text.split(separator).filter((cell) => cell.trim() !== "").length;
