import {
  absolute,
  add,
  compare,
  exactDecimal,
  half,
  multiply,
  subtract,
  toNumber,
} from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import { isTotalKind, multipliablePrice, printedStep, totalYuan } from "../money.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const lineTotal: ProcurementCheck = {
  severity: "error",
  title: { zh: "数量乘单价不等于金额", en: "Quantity times unit price is not the amount" },
  message: {
    zh: "数量 {quantity} 乘单价 {unitPrice} 元为 {product} 元，印出的金额是 {amount} 元，相差 {difference} 元，超出四舍五入可以解释的 {tolerance} 元",
    en: "{quantity} at {unitPrice} yuan make {product} yuan, the printed amount is {amount} yuan: a difference of {difference} yuan, where rounding explains {tolerance} yuan",
  },
  basis: [{ source: "arithmetic" }],
  *check({ items = [] }) {
    for (const [index, item] of items.entries()) {
      const { quantity, unitPrice, amount } = item;
      if (quantity === undefined || unitPrice?.value === undefined || amount?.value === undefined) continue;
      if (unitPrice.kind !== "unit-price" || !isTotalKind(amount.kind)) continue;
      const [price, printed] = [multipliablePrice(item), totalYuan(amount)];
      if (price === undefined || printed === undefined) {
        yield notMultipliable;
        continue;
      }
      const count = exactDecimal(quantity);
      const product = multiply(count, price);
      const difference = absolute(subtract(product, printed));
      if (difference.units === 0n) continue;
      const tolerance = half(add(multiply(count, printedStep(unitPrice)), printedStep(amount)));
      if (compare(difference, tolerance) <= 0) continue;
      yield {
        at: pointer("items", index, "amount"),
        data: {
          quantity,
          unitPrice: toNumber(price),
          product: toNumber(product),
          amount: toNumber(printed),
          difference: toNumber(difference),
          tolerance: toNumber(tolerance),
        },
      };
    }
  },
};

const notMultipliable = {
  notRun: {
    zh: "单价或金额没有人民币单位，或单价的计价单位与计量单位不同，无法相乘核对",
    en: "a price or an amount has no unit of yuan, or the price is for something else than is counted",
  },
};
