import { absolute, add, compare, half, subtract, toNumber, zero } from "../../../src/exact-decimal.js";
import { awardAmounts, awardedYuan, isTotalKind, yuan } from "../../../src/procurement/money.js";
import { isAwarded } from "../../../src/procurement/procurement-result.js";
import { partStep, wholeStep } from "../../../src/procurement/sum-rounding.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Lots that do not add up to the printed total.
 *
 * To the fen, save what rounding explains: a total printed in 万元 may be rounded to
 * its last digit, and so may a lot printed in a coarser unit than the total. Failed
 * lots add nothing; prices a year, unit prices and rates do not add up at all.
 */
export const lotsSumToTotal: Rule<"procurement-result"> = {
  code: "procurement-result/lots-sum-to-total",
  severity: "error",
  title: { zh: "各包金额之和与总金额不符", en: "Lots do not add up to the total" },
  message: {
    zh: "各采购包金额之和为 {sum} 元，公告的总金额为 {total} 元，相差 {difference} 元",
    en: "the lots add up to {sum} yuan, the printed total is {total} yuan: a difference of {difference} yuan",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "243.131 and 81.9 ten-thousand yuan, two lots of a larger tender",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "￥325.031000 万元（人民币）", value: 325.031, unit: "CNY-10k" },
        lots: [
          {
            lotNumber: "3",
            outcome: "awarded",
            amount: { kind: "total", text: "243.1310000（万元）", value: 243.131, unit: "CNY-10k" },
          },
          { lotNumber: "4", outcome: "awarded", amount: { kind: "total", value: 819000, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "a portal's total that left out a lot; the failed lot adds nothing",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", value: 1200000, unit: "CNY" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 1200000, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 350000.5, unit: "CNY" } },
          { lotNumber: "3", outcome: "failed", amount: { kind: "placeholder", text: "0", value: 0 } },
        ],
      },
      findings: ["/total"],
    },
    {
      name: "a total in hundreds of millions",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", value: 0.31, unit: "CNY-100m" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 100.1, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 30999899.9, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "one fen off",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", value: 300.31, unit: "CNY" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 100.1, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 200.2, unit: "CNY" } },
        ],
      },
      findings: ["/total"],
    },
    {
      name: "a total rounded to 100 yuan, at the bound and beyond it",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "12.35", value: 12.35, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 100000, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 23550, unit: "CNY" } },
        ],
      },
      findings: [],
    },
    {
      name: "a total rounded to 100 yuan, one fen beyond the bound",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "12.35", value: 12.35, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 100000, unit: "CNY" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 23550.01, unit: "CNY" } },
        ],
      },
      findings: ["/total"],
    },
    {
      name: "amounts by lot not published",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "189.91万元", value: 189.91, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "unpublished" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 50, unit: "CNY-10k" } },
        ],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "amounts by lot not all published, one of them above the total",
      record: {
        recordType: "procurement-result",
        total: { kind: "total", text: "189.91万元", value: 189.91, unit: "CNY-10k" },
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "unpublished" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 250, unit: "CNY-10k" } },
        ],
      },
      findings: ["/total"],
    },
  ],
  *check({ total, lots }) {
    if (total === undefined || total.value === undefined || !isTotalKind(total.kind)) return;
    const printed = yuan(total);
    if (printed === undefined) return yield notComparable;
    let sum = zero;
    let rounding = wholeStep(total);
    let complete = true;
    for (const lot of lots) {
      if (!isAwarded(lot)) continue;
      const award = awardedYuan(lot);
      if (award === undefined) {
        complete = false;
        continue;
      }
      sum = add(sum, award);
      for (const amount of awardAmounts(lot)) rounding = add(rounding, partStep(amount, total));
    }
    const excess = subtract(sum, printed);
    const isWrong = compare(absolute(excess), half(rounding)) > 0;
    if (isWrong && (complete || excess.units > 0n)) {
      yield {
        at: "/total",
        data: { sum: toNumber(sum), total: toNumber(printed), difference: toNumber(absolute(excess)) },
      };
    } else if (!complete) yield notComparable;
  },
};

const notComparable = {
  notRun: {
    zh: "有的采购包没有可以相加的总价，或总金额没有单位",
    en: "a lot has no total price to add, or the total has no unit",
  },
};
