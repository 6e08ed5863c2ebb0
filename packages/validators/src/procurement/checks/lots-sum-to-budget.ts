import { absolute, add, compare, half, subtract, toNumber, zero } from "../../exact-decimal.js";
import { leftOutOfExcerpt } from "../../excerpt.js";
import type { NotEvaluated } from "../../rule.js";
import type { Invitation } from "../invitation.js";
import { isTotalKind, totalYuan } from "../money.js";
import type { NoticeCheck } from "../notice-check.js";
import { partStep, wholeStep } from "../sum-rounding.js";

export const lotsSumToBudget: NoticeCheck<Invitation> = {
  severity: "error",
  title: { zh: "采购包预算之和不等于项目预算", en: "Budgets of lots do not add up to the project's" },
  message: {
    zh: "各采购包预算合计 {sum} 元，项目预算 {budget} 元，相差 {difference} 元",
    en: "the budgets of the lots come to {sum} yuan, that of the project is {budget} yuan, a difference of {difference} yuan",
  },
  basis: [{ source: "arithmetic" }],
  *check({ budget, lots = [], excerpt }) {
    if (budget?.value === undefined || !isTotalKind(budget.kind)) return;
    const given = lots.map((lot) => lot.budget).filter((lot) => lot !== undefined);
    if (given.length === 0) return;
    const whole = totalYuan(budget);
    if (whole === undefined) return yield notComparable;
    let sum = zero;
    let rounding = wholeStep(budget);
    let complete = given.length === lots.length;
    for (const lot of given) {
      const part = totalYuan(lot);
      if (part === undefined) complete = false;
      else {
        sum = add(sum, part);
        rounding = add(rounding, partStep(lot, budget));
      }
    }
    const excess = subtract(sum, whole);
    if (compare(absolute(excess), half(rounding)) <= 0) return;
    if (!complete && excess.units < 0n) yield notComparable;
    else if (excerpt === true && excess.units < 0n) yield leftOutOfExcerpt;
    else {
      yield {
        at: "/budget",
        data: { sum: toNumber(sum), budget: toNumber(whole), difference: toNumber(absolute(excess)) },
      };
    }
  },
};

const notComparable: NotEvaluated = {
  notRun: {
    zh: "有的采购包没有可以相加的预算，或者项目预算没有单位",
    en: "a lot has no budget to add, or that of the project has no unit",
  },
};
