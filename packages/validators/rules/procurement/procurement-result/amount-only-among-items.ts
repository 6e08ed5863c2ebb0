import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { itemsByLot } from "../../../src/procurement/items-by-lot.js";
import { awardAmounts } from "../../../src/procurement/money.js";
import { isAwarded, isGivenAmount, isStatutoryNotice } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * The award column is empty and the money stands in the table of items.
 *
 * A reader, or a program, that looks for the award where the form has it finds none.
 */
export const amountOnlyAmongItems: Rule<"procurement-result"> = {
  code: "procurement-result/amount-only-among-items",
  severity: "warning",
  title: { zh: "中标金额只见于标的表", en: "Award only among the items" },
  message: {
    zh: "采购包“{lot}”没有中标、成交金额，金额只见于标的表",
    en: "lot “{lot}” has no award amount; amounts stand only in the table of items",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "in both places",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 2569303.17, unit: "CNY" } }],
        items: [{ name: "病房护理设备设施", amount: { kind: "total", value: 2569303.17, unit: "CNY" } }],
      },
      findings: [],
    },
    {
      name: "a table of suppliers without a column for amounts",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", suppliers: [{ name: "甲公司" }], amount: { kind: "unpublished" } }],
        items: [
          { name: "病房护理设备设施", amount: { kind: "total", text: "2569303.17", value: 2569303.17 } },
        ],
      },
      findings: ["/lots/0"],
    },
    {
      name: "an excerpt that leaves the award out",
      record: {
        recordType: "procurement-result",
        excerpt: true,
        lots: [{ outcome: "awarded", suppliers: [{ name: "甲公司" }] }],
        items: [{ name: "病房护理设备设施", amount: { kind: "total", value: 2569303.17, unit: "CNY" } }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { lots, total, excerpt } = record;
    if (!isStatutoryNotice(record) || (lots.length === 1 && total !== undefined)) return;
    const items = itemsByLot(record);
    for (const [index, lot] of lots.entries()) {
      const amounts = awardAmounts(lot);
      if (!isAwarded(lot) || amounts.some(isGivenAmount)) continue;
      if (!items.get(index)?.some(({ amount }) => isGivenAmount(amount))) continue;
      if (amounts.length === 0 && excerpt === true) return yield leftOutOfExcerpt;
      yield { at: pointer("lots", index), data: { lot: lot.lotNumber ?? index + 1 } };
    }
  },
};
