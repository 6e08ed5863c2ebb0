import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { compare, subtract, toNumber } from "../exact-decimal.js";
import { pointer } from "../pointer.js";
import type { RecordOf, RecordType } from "../record-of.js";
import type { NotEvaluated, Violation } from "../rule.js";
import { attemptsOf, type PlacedInvitation, placed } from "./attempts.js";
import { chainsOf } from "./chain.js";
import { limitedAwards } from "./limits.js";
import { totalYuan } from "./money.js";
import { type Amount, isAwarded, type ProcurementResult } from "./procurement-result.js";

type Limit = "budget" | "ceiling";

/** Awards above what the notice that invited suppliers said, where the result itself does not print the same limit. */
export function* awardsAboveInvited(
  records: readonly RecordOf<RecordType>[],
  key: Limit,
): Generator<Violation | (NotEvaluated & { readonly at: string })> {
  for (const chain of chainsOf(records)) {
    for (const { invitation, corrections, results } of attemptsOf(chain)) {
      const isCorrected = corrections.some(({ record }) =>
        record.corrections.some(({ item }) => /预算|限价|控制价/.test(item)),
      );
      for (const result of results) {
        if (!result.record.lots.some(isAwarded)) continue;
        if (invitation === undefined) {
          if (result.record.tenderNoticeDate !== undefined)
            yield { ...invitationMissing, at: pointer(result.index) };
        } else if (isCorrected) yield { ...limitCorrected, at: pointer(result.index) };
        else yield* placed(result, above(result.record, invitation, key));
      }
    }
  }
}

function* above(
  result: ProcurementResult,
  invitation: PlacedInvitation,
  key: Limit,
): Generator<Violation | NotEvaluated> {
  for (const held of limitedAwards(withLimitsOf(result, invitation, key), key)) {
    if ("notRun" in held) yield held;
    else if (compare(held.award, held.limit) > 0) {
      yield {
        at: held.at,
        data: {
          award: toNumber(held.award),
          [key]: toNumber(held.limit),
          excess: toNumber(subtract(held.award, held.limit)),
        },
      };
    }
  }
}

/** The result as if it printed the limits of the invitation; those it prints alike are its own rules' business. */
const withLimitsOf = (
  result: ProcurementResult,
  { record: invitation }: PlacedInvitation,
  key: Limit,
): ProcurementResult => {
  const invited = new Map<string, Amount | undefined>();
  for (const lot of invitation.lots ?? []) {
    if (lot.lotNumber !== undefined) invited.set(normalLotNumber(lot.lotNumber), lot[key]);
  }
  const single = result.lots.length === 1;
  const lots = result.lots.map((lot) => {
    const limit = lot.lotNumber === undefined ? undefined : invited.get(normalLotNumber(lot.lotNumber));
    return withLimit(lot, key, unlike(limit, lot[key] ?? (single ? result[key] : undefined)));
  });
  const own = result[key] ?? (single ? result.lots[0]?.[key] : undefined);
  return withLimit({ ...result, lots }, key, unlike(invitation[key], own));
};

const withLimit = <Part extends { budget?: Amount; ceiling?: Amount }>(
  part: Part,
  key: Limit,
  limit: Amount | undefined,
): Part => {
  const copy = { ...part };
  delete copy[key];
  if (limit !== undefined) copy[key] = limit;
  return copy;
};

const unlike = (limit: Amount | undefined, own: Amount | undefined): Amount | undefined => {
  const [a, b] = [totalYuan(limit), totalYuan(own)];
  return a !== undefined && b !== undefined && compare(a, b) === 0 ? undefined : limit;
};

const invitationMissing: NotEvaluated = {
  notRun: {
    zh: "结果公告写明了采购公告日期，但没有给出同一轮次的采购公告",
    en: "the result dates a notice that invited suppliers, which is not among the records",
  },
};

const limitCorrected: NotEvaluated = {
  notRun: {
    zh: "更正公告改了预算或者限价，改成多少要看更正内容的文字",
    en: "a correction changed the budget or the ceiling; only its text says to what",
  },
};
