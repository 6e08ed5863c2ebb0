import {
  absolute,
  add,
  compare,
  type ExactDecimal,
  exactDecimal,
  half,
  multiply,
  subtract,
  zero,
} from "../exact-decimal.js";
import type { NotEvaluated } from "../rule.js";
import { multipliablePrice, printedStep, sum, totalYuan } from "./money.js";
import type { Amount, Item } from "./procurement-result.js";

/** What items come to in yuan, and by how much that is not what was agreed. */
export interface ItemsMismatch {
  readonly sum: ExactDecimal;
  readonly difference: ExactDecimal;
}

/**
 * Items that do not add up to an amount, with rounding allowed for in every printed figure.
 *
 * Notices list the main items, so the list may come to less unless the record says it is complete;
 * it may never come to more.
 */
export const itemsMismatch = (
  items: readonly Item[],
  itemsComplete: boolean | undefined,
  agreed: ExactDecimal | undefined,
  printed: readonly Amount[],
): ItemsMismatch | NotEvaluated | undefined => {
  const lines = items.map(lineYuan).filter((line) => line !== undefined);
  const total = sum(lines);
  if (agreed === undefined || total === undefined) return undefined;
  const difference = subtract(total, agreed);
  if (difference.units === 0n) return undefined;
  const rounding = [...items.map(lineStep), ...printed.map(printedStep)].reduce(add);
  if (compare(absolute(difference), half(rounding)) <= 0) return undefined;
  if (difference.units < 0n) {
    if (itemsComplete === false) return undefined;
    if (itemsComplete === undefined || lines.length < items.length) return incomplete;
  }
  return { sum: total, difference: absolute(difference) };
};

/** What a line comes to: its printed amount, or quantity times price. */
const lineYuan = (item: Item): ExactDecimal | undefined => {
  const printed = totalYuan(item.amount);
  const price = multipliablePrice(item);
  if (printed !== undefined || price === undefined || item.quantity === undefined) return printed;
  return multiply(exactDecimal(item.quantity), price);
};

/** How coarsely that is printed. */
const lineStep = (item: Item): ExactDecimal => {
  const { amount, unitPrice, quantity = 0 } = item;
  if (amount !== undefined && totalYuan(amount) !== undefined) return printedStep(amount);
  if (unitPrice === undefined || multipliablePrice(item) === undefined) return zero;
  return multiply(exactDecimal(quantity), printedStep(unitPrice));
};

const incomplete: NotEvaluated = {
  notRun: {
    zh: "标的合计较小，而记录没有标明标的清单完整，或有的标的没有金额",
    en: "the items come to less, and the record does not say the list is complete, or a line has no amount",
  },
};
