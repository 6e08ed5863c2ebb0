import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { itemsByLot } from "../../../src/procurement/items-by-lot.js";
import { awardAmounts } from "../../../src/procurement/money.js";
import { isAwarded, isGivenAmount, isStatutoryNotice } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An awarded lot without an amount anywhere in the notice.
 *
 * A rate is an amount here, so is a price a year; `unpublished` is the statement that
 * there is none. Where the table of items has amounts, another rule says that they are
 * in the wrong place.
 */
export const awardedLotWithoutAmount: Rule<"procurement-result"> = {
  code: "procurement-result/awarded-lot-without-amount",
  severity: "error",
  title: { zh: "成交的采购包没有金额", en: "Awarded lot without an amount" },
  message: {
    zh: "采购包“{lot}”已中标、成交，但公告没有中标、成交金额",
    en: "lot “{lot}” was awarded, but the notice gives no amount",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条" }],
  since: "0.1.0",
  examples: [
    {
      name: "an amount; a rate; an amount for each supplier",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 860000, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "discount-rate", text: "85折" } },
          {
            lotNumber: "3",
            outcome: "awarded",
            suppliers: [
              { name: "甲公司", amount: { kind: "reduction-rate", value: 10, unit: "percent" } },
              { name: "乙公司", amount: { kind: "reduction-rate", value: 12, unit: "percent" } },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "left out; said to be unpublished; an amount of nothing, and of a stroke",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", suppliers: [{ name: "甲公司" }] },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "unpublished" } },
          { lotNumber: "3", outcome: "awarded", amount: { kind: "total", unit: "CNY" } },
          { lotNumber: "4", outcome: "awarded", amount: { kind: "total", text: "/" } },
        ],
      },
      findings: ["/lots/0", "/lots/1", "/lots/2", "/lots/3"],
    },
    {
      name: "a single lot whose amount is the total",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", value: 860000, unit: "CNY" },
        lots: [{ outcome: "awarded", suppliers: [{ name: "甲公司" }] }],
      },
      findings: [],
    },
    {
      name: "the items of another lot have amounts",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded" },
          { lotNumber: "2", outcome: "awarded" },
        ],
        items: [{ lotNumber: "包2", amount: { kind: "total", value: 860000, unit: "CNY" } }],
      },
      findings: ["/lots/0"],
    },
    {
      name: "only a score on a hospital's site, outside the statutory forms",
      record: {
        recordType: "procurement-result",
        noticeType: "other",
        lots: [
          { outcome: "awarded", suppliers: [{ name: "甲公司", score: 92 }], amount: { kind: "unpublished" } },
        ],
      },
      findings: [],
    },
    {
      name: "an excerpt that leaves the amount out, and one that says there is none",
      record: {
        recordType: "procurement-result",
        excerpt: true,
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "unpublished" } },
          { lotNumber: "2", outcome: "awarded" },
        ],
      },
      findings: ["/lots/0"],
      notRun: true,
    },
  ],
  *check(record) {
    if (!isStatutoryNotice(record)) return;
    if (record.lots.length === 1 && isGivenAmount(record.total)) return;
    const items = itemsByLot(record);
    for (const [index, lot] of record.lots.entries()) {
      const amounts = awardAmounts(lot);
      if (!isAwarded(lot) || amounts.some(isGivenAmount)) continue;
      if (items.get(index)?.some(({ amount }) => isGivenAmount(amount))) continue;
      if (amounts.length === 0 && record.excerpt === true) return yield leftOutOfExcerpt;
      yield { at: pointer("lots", index), data: { lot: lot.lotNumber ?? index + 1 } };
    }
  },
};
