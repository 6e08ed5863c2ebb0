import { compare, type ExactDecimal, exactDecimal, multiply, toNumber } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import type { Basis, NotEvaluated, Violation } from "../../rule.js";
import { isRateKind, shownAmount, totalYuan, wholeOf, yuan } from "../money.js";
import type { NoticeCheck } from "../notice-check.js";
import type { Amount } from "../procurement-result.js";

interface Bid {
  readonly bidBond?: Amount;
  readonly budget?: Amount;
}

/** A bid bond above two per cent of the budget, of the project or of a lot. */
export const bidBondAboveLimit = (
  severity: "error" | "warning",
  basis: readonly [Basis, ...Basis[]],
): NoticeCheck<Bid & { readonly lots?: readonly Bid[] }> => ({
  severity,
  title: { zh: "投标保证金超过预算的百分之二", en: "Bid bond above two per cent of the budget" },
  message: {
    zh: "投标保证金印为“{printed}”，最多为预算金额的 2%（{most}）",
    en: "the bid bond is “{printed}”; it may be 2% of the budget ({most}) at most",
  },
  basis,
  *check({ bidBond, budget, lots = [] }) {
    yield* heldTo(2, bidBond, budget, ["bidBond"]);
    for (const [index, lot] of lots.entries()) {
      const limit = lot.budget ?? (lots.length === 1 ? budget : undefined);
      yield* heldTo(2, lot.bidBond, limit, ["lots", index, "bidBond"]);
    }
  },
});

/** A performance bond above a tenth of the contract; before there is one, only a rate can be judged. */
export const performanceBondAboveLimit: NoticeCheck<{
  readonly performanceBond?: Amount;
  readonly amount?: Amount;
}> = {
  severity: "error",
  title: { zh: "履约保证金超过合同金额的百分之十", en: "Performance bond above a tenth of the contract" },
  message: {
    zh: "履约保证金印为“{printed}”，最多为合同金额的 10%（{most}）",
    en: "the performance bond is “{printed}”; it may be 10% of the contract ({most}) at most",
  },
  basis: [
    { source: "government-procurement-regulation", article: "第四十八条" },
    { source: "bidding-regulation", article: "第五十八条" },
  ],
  *check({ performanceBond, amount }) {
    yield* heldTo(10, performanceBond, amount, ["performanceBond"]);
  },
};

function* heldTo(
  percent: number,
  bond: Amount | undefined,
  base: Amount | undefined,
  at: readonly (string | number)[],
): Generator<Violation | NotEvaluated> {
  if (bond === undefined) return;
  const judged = isRateKind(bond.kind) ? heldAsRate(percent, bond) : heldAsMoney(percent, bond, base);
  if (judged === undefined) yield notComparable;
  else if (judged.above)
    yield { at: pointer(...at), data: { printed: shownAmount(bond), most: judged.most } };
}

interface Judged {
  readonly above: boolean;
  readonly most: string;
}

const hundred: ExactDecimal = { units: 100n, scale: 0 };

const heldAsRate = (percent: number, { kind, value, unit }: Amount): Judged | undefined => {
  const whole = wholeOf(unit);
  if (kind !== "fee-rate" || value === undefined || whole === undefined) return undefined;
  const above =
    compare(multiply(exactDecimal(value), hundred), multiply(exactDecimal(percent), exactDecimal(whole))) > 0;
  return { above, most: `${percent}%` };
};

const heldAsMoney = (percent: number, bond: Amount, base: Amount | undefined): Judged | undefined => {
  const bondYuan = yuan(bond);
  const baseYuan = totalYuan(base);
  if (bond.kind !== "total" || bondYuan === undefined || baseYuan === undefined) return undefined;
  const most = multiply(baseYuan, { units: BigInt(percent), scale: 2 });
  return { above: compare(bondYuan, most) > 0, most: `${toNumber(most)}元` };
};

const notComparable: NotEvaluated = {
  notRun: {
    zh: "保证金或者它的基数没有总价，或者没有人民币单位，无法比较",
    en: "the bond, or what it is a share of, is no total in yuan",
  },
};
