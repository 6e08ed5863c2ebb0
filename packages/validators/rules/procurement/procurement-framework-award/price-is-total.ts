import { pointer } from "../../../src/pointer.js";
import { isTotalKind, shownAmount } from "../../../src/procurement/money.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A sum of money where the first stage fixes unit prices or discounts.
 *
 * Nothing has been ordered yet, so there is no total; what is bought comes with the second stage.
 */
export const priceIsTotal: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/price-is-total",
  severity: "warning",
  title: { zh: "入围价格写成了总价", en: "A total where a price belongs" },
  message: {
    zh: "入围价格“{printed}”写成了总价；入围结果只有单价、折扣率等，成交金额在第二阶段才有。如果是单价，请把 kind 写为 unit-price",
    en: "the price “{printed}” is given as a total; the first stage fixes unit prices or discounts. If it is a unit price, kind is unit-price",
  },
  basis: [{ source: "framework-agreement-measures", article: "两阶段" }],
  since: "0.1.0",
  examples: [
    {
      name: "a unit price and a discount",
      record: {
        recordType: "procurement-framework-award",
        lots: [
          {
            suppliers: [
              {
                name: "某某印刷有限公司",
                prices: [{ kind: "unit-price", value: 0.28, unit: "CNY", per: "页" }],
              },
              { name: "某某文印服务部", prices: [{ kind: "discount-rate", value: 92, unit: "percent" }] },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "a total",
      record: {
        recordType: "procurement-framework-award",
        lots: [
          {
            suppliers: [
              {
                name: "某某印刷有限公司",
                prices: [{ kind: "total", text: "50万元", value: 50, unit: "CNY-10k" }],
              },
            ],
          },
        ],
      },
      findings: ["/lots/0/suppliers/0/prices/0"],
    },
  ],
  *check({ lots }) {
    for (const [lot, { suppliers }] of lots.entries()) {
      for (const [supplier, { prices = [] }] of suppliers.entries()) {
        for (const [place, price] of prices.entries()) {
          if (!isTotalKind(price.kind)) continue;
          const at = pointer("lots", lot, "suppliers", supplier, "prices", place);
          yield { at, data: { printed: shownAmount(price) } };
        }
      }
    }
  },
};
