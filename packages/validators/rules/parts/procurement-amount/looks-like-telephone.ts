import { halfWidth } from "@zwgk/schemas/printed/half-width";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * An amount that has the form of a mobile telephone number: eleven digits from 13 to 19, without point or separator.
 *
 * Thirteen thousand million yuan and more are rare, and then mostly a round sum, which is left alone. The digits stay
 * out of the finding: they may be somebody's number.
 */
export const looksLikeTelephone: PartRule<"procurement-amount"> = {
  code: "procurement-amount/looks-like-telephone",
  severity: "info",
  title: { zh: "金额像手机号码", en: "Amount looks like a telephone number" },
  message: {
    zh: "金额是以 1 开头的 11 位整数，像手机号码；请核对是否填错了栏",
    en: "the amount is a whole number of eleven digits like a mobile telephone number; check whether it is in the wrong field",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "eleven digits in the cell of the amount",
      part: { kind: "total", text: "14400000001", value: 14400000001 },
      findings: [""],
    },
    {
      name: "in full width, with 元 behind it",
      part: { kind: "total", text: "１４４００００００１１元", value: 14400000011, unit: "CNY" },
      findings: [""],
    },
    {
      name: "an amount to the fen, and one with separators (1)",
      part: { kind: "total", text: "14400000001.00", value: 14400000001, unit: "CNY" },
      findings: [],
    },
    {
      name: "an amount to the fen, and one with separators (2)",
      part: { kind: "total", text: "14,400,000,001元", value: 14400000001, unit: "CNY" },
      findings: [],
    },
    {
      name: "a round sum",
      part: { kind: "total", text: "14400000000元", value: 14400000000, unit: "CNY" },
      findings: [],
    },
    {
      name: "ten digits, and eleven that begin with 12 (1)",
      part: { kind: "total", text: "1440000001", value: 1440000001, unit: "CNY" },
      findings: [],
    },
    {
      name: "ten digits, and eleven that begin with 12 (2)",
      part: { kind: "total", value: 12400000001, unit: "CNY" },
      findings: [],
    },
  ],
  *check({ text, value }) {
    const [, digits = ""] = mobile.exec(halfWidth(text ?? String(value ?? ""))) ?? [];
    if (digits !== "" && !digits.endsWith("0000")) yield { at: "" };
  },
};

const mobile = /(?:^|[^0-9.,，])(1[3-9][0-9]{9})(?![0-9.,，])/;
