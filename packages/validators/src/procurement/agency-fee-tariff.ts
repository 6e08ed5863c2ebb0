import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { add, compare, type ExactDecimal, exactDecimal, multiply, subtract, zero } from "../exact-decimal.js";
import type { Category } from "./procurement-budget.js";

/** Up to so many times ten thousand yuan, and what of it is charged, in hundredths of a per cent. */
const tariff: readonly (readonly [number, Readonly<Record<Category, number>>])[] = [
  [100, { goods: 150, services: 150, works: 100 }],
  [500, { goods: 110, services: 80, works: 70 }],
  [1000, { goods: 80, services: 45, works: 55 }],
  [5000, { goods: 50, services: 25, works: 35 }],
  [10_000, { goods: 25, services: 10, works: 20 }],
];

/** The fee by 计价格〔2002〕1980号; `undefined` above a hundred million, where public copies of the table differ. */
export const tariffFee = (award: ExactDecimal, category: Category): ExactDecimal | undefined => {
  let fee = zero;
  let below = zero;
  for (const [upTo, rates] of tariff) {
    const limit = exactDecimal(upTo * 10_000);
    const isLast = compare(award, limit) <= 0;
    const part = subtract(isLast ? award : limit, below);
    fee = add(fee, multiply(part, { units: BigInt(rates[category]), scale: 4 }));
    if (isLast) return fee;
    below = limit;
  }
  return undefined;
};

const namesTariff = /1980|差额(?:定率)?累[进计]/;

/** What makes a fee other than the tariff and one discount: a floor, a fixed sum, another base. */
const otherTerms = /预算|最低|保底|不足|固定|封顶|上浮/;

/** `下浮30%`, `优惠20%`, `的70%`, `8折`. */
const discounts =
  /(下浮|优惠|的|打)率?[为:：]?\s*([0-9]+(?:\.[0-9]+)?)\s*([%折])|([0-9]+(?:\.[0-9]+)?)\s*折/g;

/**
 * What the tariff is multiplied with, by the standard as printed: 0.7 for 下浮30%.
 *
 * `undefined` where it names no tariff, `"unclear"` where it says more than the tariff and one discount.
 */
export const tariffShare = (standard: string): ExactDecimal | "unclear" | undefined => {
  const text = halfWidth(standard);
  if (!namesTariff.test(text)) return undefined;
  const [found, ...others] = [...text.matchAll(discounts)];
  const percents = [...text.matchAll(/%|折/g)].length;
  if (otherTerms.test(text) || others.length > 0 || percents !== (found === undefined ? 0 : 1))
    return "unclear";
  if (found === undefined) return /下浮|优惠|折/.test(text) ? "unclear" : { units: 1n, scale: 0 };
  const [, word = "", , sign = "折"] = found;
  const figure = exactDecimal(Number(found[2] ?? found[4]));
  if (sign === "%") {
    const share = multiply(figure, { units: 1n, scale: 2 });
    return word === "下浮" || word === "优惠" ? subtract({ units: 1n, scale: 0 }, share) : share;
  }
  // 85折 is 8.5折.
  return multiply(figure, { units: 1n, scale: compare(figure, { units: 10n, scale: 0 }) > 0 ? 2 : 1 });
};
