import { describe, expect, it } from "vitest";
import { toNumber } from "../../src/exact-decimal.js";
import { printedFigures } from "../../src/procurement/printed-figures.js";

/** Value, printed decimals and unit of every figure; a rate word before it as `%word`. */
const read = (printed: string): unknown[] =>
  printedFigures(printed).map(({ value, unit, afterRateWord }) => [
    toNumber(value),
    value.scale,
    unit,
    ...(afterRateWord ? ["rate"] : []),
  ]);

describe("printedFigures reads amounts as notices print them", () => {
  it.each([
    ["1,395", [[1395, 0, undefined]]],
    ["480000.00(元)", [[480000, 2, "CNY"]]],
    ["182.0000000（万元）", [[182, 7, "CNY-10k"]]],
    ["￥325.031000 万元（人民币）", [[325.031, 6, "CNY-10k"]]],
    ["25.6185 万元（人民币）", [[25.6185, 4, "CNY-10k"]]],
    ["人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）", [[65520, 2, undefined]]],
    ["年度报价:1060000(元)", [[1060000, 0, "CNY"]]],
    ["按相关收费标准，共计8000元", [[8000, 0, "CNY"]]],
    ["1.2亿元", [[1.2, 1, "CNY-100m"]]],
    ["８６．５万", [[86.5, 1, "CNY-10k"]]],
    ["下浮率：3.5%", [[3.5, 1, "percent", "rate"]]],
    ["折扣率(%)：92", [[92, 0, undefined, "rate"]]],
    ["85折", [[85, 0, "tenths"]]],
    ["1.5‰", [[1.5, 1, "per-mille"]]],
    [
      "优惠5%后1,000.00元",
      [
        [5, 0, "percent", "rate"],
        [1000, 2, "CNY"],
      ],
    ],
    [
      "12,34",
      [
        [12, 0, undefined],
        [34, 0, undefined],
      ],
    ],
    [
      "1,3950",
      [
        [1, 0, undefined],
        [3950, 0, undefined],
      ],
    ],
    ["38元/㎡", [[38, 0, "CNY"]]],
    ["1，460，000.00元", [[1460000, 2, "CNY"]]],
    ["费率：1.5", [[1.5, 1, undefined, "rate"]]],
    ["可填写下浮率、折扣率或费率：15", [[15, 0, undefined]]],
    ["代理费：18000", [[18000, 0, undefined]]],
    ["详见附件", []],
  ])("%s", (printed, figures) => {
    expect(read(printed)).toEqual(figures);
  });
});
