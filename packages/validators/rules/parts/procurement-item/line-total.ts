import {
  absolute,
  add,
  compare,
  exactDecimal,
  half,
  multiply,
  subtract,
  toNumber,
} from "../../../src/exact-decimal.js";
import type { PartRule } from "../../../src/part-rule.js";
import { isTotalKind, multipliablePrice, printedStep, totalYuan } from "../../../src/procurement/money.js";

/**
 * Quantity times unit price is not the line's amount.
 *
 * A unit price is printed rounded, so the bound grows with the quantity: half the last
 * printed digit of the price times the quantity, and half the last digit of the amount.
 * A fixed bound of a fen finds fault with correct notices.
 */
export const lineTotal: PartRule<"procurement-item"> = {
  code: "procurement-item/line-total",

  severity: "error",
  title: { zh: "数量乘单价不等于金额", en: "Quantity times unit price is not the amount" },
  message: {
    zh: "数量 {quantity} 乘单价 {unitPrice} 元为 {product} 元，印出的金额是 {amount} 元，相差 {difference} 元，超出四舍五入可以解释的 {tolerance} 元",
    en: "{quantity} at {unitPrice} yuan make {product} yuan, the printed amount is {amount} yuan: a difference of {difference} yuan, where rounding explains {tolerance} yuan",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "4.54 a unit, 489.91 off, within half a fen times 122,477.60",
      part: {
        quantity: 122477.6,
        unitPrice: { kind: "unit-price", text: "4.54", value: 4.54, unit: "CNY" },
        amount: { kind: "total", text: "556538.21", value: 556538.21, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "the same price printed 4.5400",
      part: {
        quantity: 122477.6,
        unitPrice: { kind: "unit-price", text: "4.5400", value: 4.54, unit: "CNY" },
        amount: { kind: "total", text: "556538.21", value: 556538.21, unit: "CNY" },
      },
      findings: ["/amount"],
    },
    {
      name: "158 beds at 1,850.00, the amount in 万元",
      part: {
        quantity: 158,
        unitPrice: { kind: "unit-price", text: "1,850.00", value: 1850, unit: "CNY" },
        amount: { kind: "total", text: "29.2300", value: 29.23, unit: "CNY-10k" },
      },
      findings: [],
    },
    {
      name: "at the bound of 10 × 0.005 + 0.005",
      part: {
        quantity: 10,
        unitPrice: { kind: "unit-price", text: "3.33", value: 3.33, unit: "CNY" },
        amount: { kind: "total", text: "33.35", value: 33.35, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "a fen beyond it",
      part: {
        quantity: 10,
        unitPrice: { kind: "unit-price", text: "3.33", value: 3.33, unit: "CNY" },
        amount: { kind: "total", text: "33.36", value: 33.36, unit: "CNY" },
      },
      findings: ["/amount"],
    },
    {
      name: "the total repeated as the unit price",
      part: {
        quantity: 4,
        unitPrice: { kind: "unit-price", text: "65,840.00", value: 65840, unit: "CNY" },
        amount: { kind: "total", text: "65,840.00", value: 65840, unit: "CNY" },
      },
      findings: ["/amount"],
    },
    {
      name: "ten carers at a price for a person and month, the amount for a year",
      part: {
        category: "services",
        unit: "人",
        quantity: 10,
        unitPrice: { kind: "unit-price", value: 5000, unit: "CNY", per: "人·月" },
        amount: { kind: "total", value: 600000, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a price without a unit",
      part: {
        quantity: 4,
        unitPrice: { kind: "unit-price", text: "16,460", value: 16460 },
        amount: { kind: "total", text: "65,840.00", value: 65840, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(item) {
    const { quantity, unitPrice, amount } = item;
    if (quantity === undefined || unitPrice?.value === undefined || amount?.value === undefined) return;
    if (unitPrice.kind !== "unit-price" || !isTotalKind(amount.kind)) return;
    const [price, printed] = [multipliablePrice(item), totalYuan(amount)];
    if (price === undefined || printed === undefined) {
      yield notMultipliable;
      return;
    }
    const count = exactDecimal(quantity);
    const product = multiply(count, price);
    const difference = absolute(subtract(product, printed));
    if (difference.units === 0n) return;
    const tolerance = half(add(multiply(count, printedStep(unitPrice)), printedStep(amount)));
    if (compare(difference, tolerance) <= 0) return;
    yield {
      at: "/amount",
      data: {
        quantity,
        unitPrice: toNumber(price),
        product: toNumber(product),
        amount: toNumber(printed),
        difference: toNumber(difference),
        tolerance: toNumber(tolerance),
      },
    };
  },
};

const notMultipliable = {
  notRun: {
    zh: "单价或金额没有人民币单位，或单价的计价单位与计量单位不同，无法相乘核对",
    en: "a price or an amount has no unit of yuan, or the price is for something else than is counted",
  },
};
