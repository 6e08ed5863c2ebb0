import type { ExactDecimal } from "../exact-decimal.js";
import { pointer } from "../pointer.js";
import type { NotEvaluated } from "../rule.js";
import { awardAmountsAt } from "./amounts.js";
import { awardAmounts, awardedYuan, isTotalKind, sum, totalYuan } from "./money.js";
import { type Amount, isAwarded, type ProcurementResult } from "./procurement-result.js";

/** An award and the budget or ceiling it is held against, both in yuan. */
export interface LimitedAward {
  readonly award: ExactDecimal;
  readonly limit: ExactDecimal;
  readonly at: string;
  /** `false` when some lots have no amount to add: the award is at least this much. */
  readonly complete: boolean;
}

/** Each award of a lot against the lot's limit, then the whole against the project's; a single lot is the whole. */
export function* limitedAwards(
  record: ProcurementResult,
  key: "budget" | "ceiling",
): Generator<LimitedAward | NotEvaluated> {
  const single = record.lots.length === 1;
  for (const [index, lot] of record.lots.entries()) {
    const limit = lot[key] ?? (single ? record[key] : undefined);
    if (limit === undefined || !isAwarded(lot)) continue;
    for (const { amount, at } of awardAmountsAt(lot, index)) {
      yield* held(limit, [amount], { award: totalYuan(amount), at: pointer(...at), complete: true });
    }
  }
  const limit = record[key];
  const judged = single && (record.total === undefined || record.lots.every((lot) => awardedYuan(lot)));
  if (limit !== undefined && !judged) yield* whole(record, limit);
}

function* whole(record: ProcurementResult, limit: Amount): Generator<LimitedAward | NotEvaluated> {
  if (record.total !== undefined) {
    yield* held(limit, [record.total], { award: totalYuan(record.total), at: "/total", complete: true });
    return;
  }
  const awarded = record.lots.filter(isAwarded);
  const known = awarded.map(awardedYuan).filter((award) => award !== undefined);
  const complete = known.length === awarded.length;
  yield* held(limit, awarded.flatMap(awardAmounts), { award: sum(known), at: "/lots", complete });
}

function* held(
  limit: Amount,
  amounts: readonly Amount[],
  { award, at, complete }: { award: ExactDecimal | undefined; at: string; complete: boolean },
): Generator<LimitedAward | NotEvaluated> {
  const limitYuan = totalYuan(limit);
  if (award !== undefined && limitYuan !== undefined) yield { award, limit: limitYuan, at, complete };
  else if (amounts.length > 0 && [limit, ...amounts].every(isTotal)) yield notComparable;
}

const isTotal = ({ kind, value }: Amount): boolean => isTotalKind(kind) && value !== undefined;

const notComparable: NotEvaluated = {
  notRun: {
    zh: "金额没有人民币单位，或一个采购包有几家各自的金额，无法比较",
    en: "an amount has no unit of yuan, or a lot has an amount for each of several suppliers",
  },
};
