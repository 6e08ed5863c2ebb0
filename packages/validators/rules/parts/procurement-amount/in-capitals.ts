import { absolute, compare, half, subtract, toNumber } from "../../../src/exact-decimal.js";
import type { PartRule } from "../../../src/part-rule.js";
import { capitalAmounts } from "../../../src/procurement/capital-amounts.js";
import { printedStep, yuan } from "../../../src/procurement/money.js";

/**
 * An amount in capital characters that is not the figure beside it.
 *
 * A figure in 万元 may be rounded to its last printed digit.
 */
export const inCapitals: PartRule<"procurement-amount"> = {
  code: "procurement-amount/in-capitals",

  severity: "error",
  title: { zh: "大写金额与小写不符", en: "Amount in capitals differs from the figure" },
  message: {
    zh: "大写“{capitals}”是 {inCapitals} 元，数值是 {value} 元，两者不可能同时正确",
    en: "“{capitals}” is {inCapitals} yuan, the figure {value} yuan: they cannot both be true",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "with a space before 元, as a portal prints it",
      part: { kind: "total", text: "人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）", value: 65520, unit: "CNY" },
      findings: [],
    },
    {
      name: "jiao and fen",
      part: {
        kind: "total",
        text: "人民币伍拾伍万陆仟零肆拾捌元柒角叁分（￥556,048.73）",
        value: 556048.73,
        unit: "CNY",
      },
      findings: [],
    },
    {
      name: "to the fen",
      part: {
        kind: "total",
        text: "叁佰陆拾柒万玖仟柒佰陆拾贰元零肆分（¥3,679,762.04）",
        value: 3679762.04,
        unit: "CNY",
      },
      findings: [],
    },
    {
      name: "two digits exchanged",
      part: { kind: "total", text: "人民币陆万伍仟贰佰伍拾元（￥65,520.00）", value: 65520, unit: "CNY" },
      findings: [""],
    },
    {
      name: "a digit left out",
      part: {
        kind: "total",
        text: "叁佰陆拾柒万玖仟柒佰贰元零肆分（¥3,679,762.04）",
        value: 3679762.04,
        unit: "CNY",
      },
      findings: [""],
    },
    {
      name: "rounded to a hundred yuan in 万元",
      part: { kind: "total", text: "24.88万元（贰拾肆万捌仟柒佰伍拾元整）", value: 24.88, unit: "CNY-10k" },
      findings: [],
    },
    {
      name: "fifty-one yuan off in 万元",
      part: { kind: "total", text: "24.88万元（贰拾肆万捌仟柒佰肆拾玖元整）", value: 24.88, unit: "CNY-10k" },
      findings: [""],
    },
    {
      name: "the price a year and for three years",
      part: { kind: "total", text: "每年叁拾万元，三年共玖拾万元", value: 900000, unit: "CNY" },
      findings: [],
    },
    {
      name: "the figure has no unit",
      part: { kind: "total", text: "陆万伍仟伍佰贰拾元（65520）", value: 65520 },
      findings: [],
      notRun: true,
    },
    {
      name: "digits written one after the other",
      part: { kind: "total", text: "壹贰叁元（123元）", value: 123, unit: "CNY" },
      findings: [],
      notRun: true,
    },
  ],
  *check(amount) {
    const printed = capitalAmounts(amount.text ?? "");
    if (printed.length === 0 || amount.value === undefined) return;
    const value = yuan(amount);
    const read = printed.flatMap(({ capitals, yuan }) => (yuan === undefined ? [] : [{ capitals, yuan }]));
    const [first] = read;
    if (value === undefined || first === undefined || read.length < printed.length) {
      yield notReadable;
      return;
    }
    const rounding = half(printedStep(amount));
    if (read.every(({ yuan }) => compare(absolute(subtract(yuan, value)), rounding) > 0)) {
      const data = { capitals: first.capitals, inCapitals: toNumber(first.yuan), value: toNumber(value) };
      yield { at: "", data };
    }
  },
};

const notReadable = {
  notRun: {
    zh: "大写金额的写法读不出，或金额没有人民币单位",
    en: "the amount in capitals is written in a way that cannot be read, or the figure has no unit of yuan",
  },
};
