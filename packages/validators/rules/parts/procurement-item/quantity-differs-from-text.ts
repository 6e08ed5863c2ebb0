import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { compare, exactDecimal, parseDecimal } from "../../../src/exact-decimal.js";
import type { PartRule } from "../../../src/part-rule.js";

/** `52块`, `1(套)`, `10.0`, `1,200张`: one figure at the beginning and none behind it; not `3万张`, nor `2×5台`. */
const leadingFigure = /^([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)[^0-9十百千万亿]*$/;

/**
 * A quantity that is not the one printed beside it.
 *
 * 一批 and 若干 have no figure and are not compared; the text is what stands, the number is what is reckoned with.
 */
export const quantityDiffersFromText: PartRule<"procurement-item"> = {
  code: "procurement-item/quantity-differs-from-text",
  severity: "error",
  title: { zh: "数量与原文不一致", en: "Quantity is not the one printed" },
  message: {
    zh: "数量印为“{printed}”，记录的是 {quantity}",
    en: "printed as “{printed}”, recorded as {quantity}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "a measure word behind", part: { quantity: 52, quantityText: "52块" }, findings: [] },
    { name: "a measure word in brackets", part: { quantity: 1, quantityText: "1(套)" }, findings: [] },
    { name: "a decimal nobody meant", part: { quantity: 10, quantityText: "10.0" }, findings: [] },
    { name: "full-width digits", part: { quantity: 12, quantityText: "１２ 台" }, findings: [] },
    { name: "thousands grouped", part: { quantity: 1200, quantityText: "1,200张" }, findings: [] },
    {
      name: "the separator read as a decimal point",
      part: { quantity: 1.2, quantityText: "1,200张" },
      findings: ["/quantity"],
    },
    { name: "a digit lost", part: { quantity: 5, quantityText: "52块" }, findings: ["/quantity"] },
    { name: "no figure", part: { quantity: 1, quantityText: "一批" }, findings: [] },
    { name: "ten thousands", part: { quantity: 30000, quantityText: "3万张" }, findings: [] },
    { name: "two figures", part: { quantity: 10, quantityText: "2层×5台" }, findings: [] },
  ],
  *check({ quantity, quantityText }) {
    if (quantity === undefined || quantityText === undefined) return;
    const digits = leadingFigure.exec(halfWidth(quantityText).trim())?.[1];
    if (digits === undefined) return;
    const printed = parseDecimal(digits.replaceAll(",", ""));
    if (compare(printed, exactDecimal(quantity)) !== 0)
      yield { at: "/quantity", data: { printed: quantityText, quantity } };
  },
};
