import { compare, subtract, toNumber } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import type { NotEvaluated, Violation } from "../../rule.js";
import { isTotalKind, totalYuan } from "../money.js";
import type { NoticeCheck } from "../notice-check.js";
import type { Amount } from "../procurement-result.js";

interface Limits {
  readonly budget?: Amount;
  readonly ceiling?: Amount;
}

export const ceilingAboveBudget: NoticeCheck<Limits & { readonly lots?: readonly Limits[] }> = {
  severity: "warning",
  title: { zh: "最高限价超过预算", en: "Ceiling above the budget" },
  message: {
    zh: "最高限价 {ceiling} 元超过预算 {budget} 元，多出 {excess} 元；请核对金额和单位",
    en: "the ceiling of {ceiling} yuan is above the budget of {budget} yuan by {excess} yuan; check amounts and units",
  },
  basis: [
    { source: "procurement-tender-measures", article: "第十二条" },
    { source: "government-procurement-law", article: "第六条" },
  ],
  *check({ budget, ceiling, lots = [] }) {
    yield* held(ceiling, budget, ["ceiling"]);
    for (const [index, lot] of lots.entries()) {
      yield* held(lot.ceiling, lot.budget ?? budget, ["lots", index, "ceiling"]);
    }
  },
};

function* held(
  ceiling: Amount | undefined,
  budget: Amount | undefined,
  at: readonly (string | number)[],
): Generator<Violation | NotEvaluated> {
  if (ceiling === undefined || budget === undefined) return;
  if (!isTotalKind(ceiling.kind) || !isTotalKind(budget.kind)) return;
  const [ceilingYuan, budgetYuan] = [totalYuan(ceiling), totalYuan(budget)];
  if (ceilingYuan === undefined || budgetYuan === undefined) yield notComparable;
  else if (compare(ceilingYuan, budgetYuan) > 0) {
    yield {
      at: pointer(...at),
      data: {
        ceiling: toNumber(ceilingYuan),
        budget: toNumber(budgetYuan),
        excess: toNumber(subtract(ceilingYuan, budgetYuan)),
      },
    };
  }
}

const notComparable: NotEvaluated = {
  notRun: {
    zh: "预算或最高限价没有数值，或者没有人民币单位，无法比较",
    en: "budget or ceiling has no value or no unit of yuan",
  },
};
