import { compare } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { shownAmount, yuan } from "../../../src/procurement/money.js";
import type { Rule } from "../../../src/rule.js";

/** A unit price above the ceiling that the call set for the lot; prices for something else are not compared. */
export const priceAboveCeiling: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/price-above-ceiling",
  severity: "warning",
  title: { zh: "入围价格高于最高限制单价", en: "Price above the ceiling" },
  message: {
    zh: "入围价格 {price} 高于最高限制单价 {ceiling}",
    en: "the price {price} is above the ceiling of {ceiling}",
  },
  basis: [{ source: "framework-agreement-measures", article: "淘汰" }],
  since: "0.1.0",
  examples: [
    {
      name: "at the ceiling",
      record: {
        recordType: "procurement-framework-award",
        lots: [
          {
            ceiling: { kind: "unit-price", value: 0.35, unit: "CNY", per: "页" },
            suppliers: [
              {
                name: "某某印刷有限公司",
                prices: [{ kind: "unit-price", value: 0.35, unit: "CNY", per: "页" }],
              },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "a cent above it",
      record: {
        recordType: "procurement-framework-award",
        lots: [
          {
            ceiling: { kind: "unit-price", value: 0.35, unit: "CNY", per: "页" },
            suppliers: [
              {
                name: "某某印刷有限公司",
                prices: [{ kind: "unit-price", value: 0.36, unit: "CNY", per: "页" }],
              },
            ],
          },
        ],
      },
      findings: ["/lots/0/suppliers/0/prices/0"],
    },
    {
      name: "a price for something else",
      record: {
        recordType: "procurement-framework-award",
        lots: [
          {
            ceiling: { kind: "unit-price", value: 0.35, unit: "CNY", per: "页" },
            suppliers: [
              {
                name: "某某印刷有限公司",
                prices: [{ kind: "unit-price", value: 8, unit: "CNY", per: "本" }],
              },
            ],
          },
        ],
      },
      findings: [],
    },
  ],
  *check({ lots }) {
    for (const [lot, { ceiling, suppliers }] of lots.entries()) {
      const limit = ceiling?.kind === "unit-price" ? yuan(ceiling) : undefined;
      if (ceiling === undefined || limit === undefined) continue;
      for (const [supplier, { prices = [] }] of suppliers.entries()) {
        for (const [place, price] of prices.entries()) {
          if (price.kind !== "unit-price" || price.per !== ceiling.per) continue;
          const offered = yuan(price);
          if (offered === undefined || compare(offered, limit) <= 0) continue;
          yield {
            at: pointer("lots", lot, "suppliers", supplier, "prices", place),
            data: { price: shownAmount(price), ceiling: shownAmount(ceiling) },
          };
        }
      }
    }
  },
};
