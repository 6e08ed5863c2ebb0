import { compare, type ExactDecimal, multiply } from "../exact-decimal.js";
import type { Basis, NotEvaluated, Text } from "../rule.js";

/** What the rules on additions from the same supplier say alike. */
export const additionAboveTenth: { readonly title: Text; readonly basis: readonly [Basis, ...Basis[]] } = {
  title: { zh: "单一来源添购超过原合同的百分之十", en: "Addition above a tenth of the original contract" },
  basis: [{ source: "government-procurement-law", article: "第三十一条第三项" }],
};

export const isAboveTenth = (added: ExactDecimal, original: ExactDecimal): boolean =>
  compare(multiply(added, { units: 10n, scale: 0 }), original) > 0;

export const originalAmountUnknown: NotEvaluated = {
  notRun: {
    zh: "没有原合同的总价，或者没有添购的预算，无法比较",
    en: "the total of the original contract, or the budget of the addition, is not known",
  },
};
