import {
  absolute,
  add,
  compare,
  type ExactDecimal,
  exactDecimal,
  half,
  multiply,
  subtract,
  toNumber,
} from "../../../src/exact-decimal.js";
import { tariffFee, tariffShare } from "../../../src/procurement/agency-fee-tariff.js";
import { itemsByLot } from "../../../src/procurement/items-by-lot.js";
import { awardedYuan, printedStep, sum, totalYuan } from "../../../src/procurement/money.js";
import type { Category } from "../../../src/procurement/procurement-budget.js";
import { type Item, isAwarded } from "../../../src/procurement/procurement-result.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

/**
 * An agency fee that is not what the standard it names comes to.
 *
 * The tariff of 2002 binds nobody any more, but contracts go on naming it, with a discount. It is reckoned lot by lot
 * or on the sum; either will do. Two yuan, or half of the last digit printed for each lot, may be rounding.
 */
export const agencyFeeDiffersFromTariff: Rule<"procurement-result"> = {
  code: "procurement-result/agency-fee-differs-from-tariff",
  severity: "info",
  title: { zh: "代理服务费与所引标准算出的不同", en: "Agency fee differs from the tariff it names" },
  message: {
    zh: "按计价格〔2002〕1980号和印出的折扣复算，代理服务费为 {expected} 元，公告印为 {fee} 元；请核对折扣、计费基数和类别",
    en: "by the tariff of 2002 and the discount printed the fee is {expected} yuan; the notice prints {fee}. Check discount, base and category",
  },
  basis: [{ source: "tendering-agency-fees-2002" }],
  since: "0.1.0",
  examples: [
    {
      name: "works of four lots, thirty per cent off: 1.75 yuan from 345,553.75",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            lotNumber: "A",
            outcome: "awarded",
            amount: { kind: "total", value: 2837.861389, unit: "CNY-10k" },
          },
          { lotNumber: "B", outcome: "awarded", amount: { kind: "total", value: 2767, unit: "CNY-10k" } },
          { lotNumber: "C", outcome: "awarded", amount: { kind: "total", value: 2578.659, unit: "CNY-10k" } },
          { lotNumber: "D", outcome: "awarded", amount: { kind: "total", value: 2435, unit: "CNY-10k" } },
        ],
        items: [{ category: "works" }],
        agencyFee: {
          standard: "差额累进法计算后下浮30%",
          amount: { kind: "total", text: "345552.00", value: 345552, unit: "CNY" },
        },
      },
      findings: [],
    },
    {
      name: "one lot of services, two yuan off and a fen more",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 1200000, unit: "CNY" } }],
        items: [{ category: "services" }],
        agencyFee: {
          standard: "按计价格[2002]1980号的80%收取",
          amount: { kind: "total", text: "13282.01", value: 13282.01, unit: "CNY" },
        },
      },
      findings: ["/agencyFee/amount"],
    },
    {
      name: "exactly two yuan off",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 1200000, unit: "CNY" } }],
        items: [{ category: "services" }],
        agencyFee: {
          standard: "按计价格[2002]1980号的80%收取",
          amount: { kind: "total", text: "13282.00", value: 13282, unit: "CNY" },
        },
      },
      findings: [],
    },
    {
      name: "two lots reckoned on their sum, printed to a hundred yuan",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 100, unit: "CNY-10k" } },
          { lotNumber: "2", outcome: "awarded", amount: { kind: "total", value: 100, unit: "CNY-10k" } },
        ],
        items: [
          { lotNumber: "1", category: "goods" },
          { lotNumber: "2", category: "goods" },
        ],
        agencyFee: {
          standard: "参照计价格〔2002〕1980号，85折",
          amount: { kind: "total", text: "2.21", value: 2.21, unit: "CNY-10k" },
        },
      },
      findings: [],
    },
    {
      name: "the tariff of goods on services",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 3000000, unit: "CNY" } }],
        items: [{ category: "services" }],
        agencyFee: {
          standard: "计价格[2002]1980号",
          amount: { kind: "total", value: 37000, unit: "CNY" },
        },
      },
      findings: ["/agencyFee/amount"],
    },
    {
      name: "another standard, and one with a floor",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 3000000, unit: "CNY" } }],
        items: [{ category: "services" }],
        agencyFee: { standard: "详见磋商文件", amount: { kind: "total", value: 37000, unit: "CNY" } },
      },
      findings: [],
    },
    {
      name: "the tariff with a floor",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 200000, unit: "CNY" } }],
        items: [{ category: "services" }],
        agencyFee: {
          standard: "按计价格[2002]1980号收取，不足5000元的按5000元",
          amount: { kind: "total", value: 5000, unit: "CNY" },
        },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "goods, services or works is not said",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "total", value: 3000000, unit: "CNY" } }],
        agencyFee: {
          standard: "计价格[2002]1980号",
          amount: { kind: "total", value: 37000, unit: "CNY" },
        },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { agencyFee, items = [] } = record;
    const fee = totalYuan(agencyFee?.amount);
    const share = tariffShare(agencyFee?.standard ?? "");
    if (agencyFee?.amount === undefined || fee === undefined || share === undefined) return;
    if (share === "unclear") {
      yield standardUnclear;
      return;
    }
    const whole = categoryOf(items);
    const byLot = itemsByLot(record);
    const awarded = [...record.lots.entries()].filter(([, lot]) => isAwarded(lot));
    const lotFees = awarded.map(([index, lot]) =>
      charged(awardedYuan(lot), whole ?? categoryOf(byLot.get(index) ?? [])),
    );
    const together = charged(sum(awarded.map(([, lot]) => awardedYuan(lot))), whole);
    const expected = [sum(lotFees), together].flatMap((full) =>
      full === undefined ? [] : [multiply(full, share)],
    );
    const [first] = expected;
    if (first === undefined) yield baseUnknown;
    else {
      const rounding = multiply(half(printedStep(agencyFee.amount)), exactDecimal(awarded.length));
      const tolerance = compare(rounding, two) > 0 ? rounding : two;
      const agrees = expected.some((each) => compare(absolute(subtract(each, fee)), tolerance) <= 0);
      if (!agrees) {
        yield { at: "/agencyFee/amount", data: { expected: shown(first), fee: toNumber(fee) } };
      }
    }
  },
};

const two: ExactDecimal = { units: 2n, scale: 0 };

const charged = (
  award: ExactDecimal | undefined,
  category: Category | undefined,
): ExactDecimal | undefined =>
  award === undefined || category === undefined ? undefined : tariffFee(award, category);

/** The category of items that all have the same. */
const categoryOf = (items: readonly Item[]): Category | undefined => {
  const [first, ...others] = new Set(items.map(({ category }) => category));
  return others.length === 0 ? first : undefined;
};

/** To the fen. */
const shown = (amount: ExactDecimal): number => {
  const { units, scale } = add(amount, { units: 0n, scale: 2 });
  const step = 10n ** BigInt(scale - 2);
  return toNumber({ units: (units + step / 2n) / step, scale: 2 });
};

const standardUnclear: NotEvaluated = {
  notRun: {
    zh: "收费标准除了引用的标准和一个折扣还有别的约定，不能复算",
    en: "the standard says more than the tariff and one discount; the fee is not reckoned",
  },
};

const baseUnknown: NotEvaluated = {
  notRun: {
    zh: "不知道是货物、服务还是工程，或者没有总价，或者超过一亿元，不能按标准复算",
    en: "category or total unknown, or above a hundred million yuan: the fee is not reckoned",
  },
};
