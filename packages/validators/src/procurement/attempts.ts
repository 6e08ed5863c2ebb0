import { pointer } from "../pointer.js";
import type { NotEvaluated, Violation } from "../rule.js";
import { type Chain, noticesOf, type PlacedNotice } from "./chain.js";

export type PlacedInvitation = PlacedNotice<
  "procurement-prequalification" | "procurement-tender" | "procurement-non-tender"
>;

/** One attempt at a procurement: a project whose first tender failed has a second. */
export interface Attempt {
  /** The last notice that invites bids or responses, or else applications. */
  readonly invitation: PlacedInvitation | undefined;
  readonly corrections: readonly PlacedNotice<"procurement-correction">[];
  readonly results: readonly PlacedNotice<"procurement-result">[];
  /** All of its notices, in order. */
  readonly notices: readonly PlacedNotice[];
}

export const attemptsOf = (chain: Chain): Attempt[] => {
  const byRound = new Map<number, PlacedNotice[]>();
  for (const notice of chain.notices) {
    const those = byRound.get(notice.round);
    if (those === undefined) byRound.set(notice.round, [notice]);
    else those.push(notice);
  }
  return [...byRound.values()].map((notices) => {
    const own = { ...chain, notices };
    return {
      notices,
      invitation:
        noticesOf(own, "procurement-tender", "procurement-non-tender").at(-1) ??
        noticesOf(own, "procurement-prequalification").at(-1),
      corrections: noticesOf(own, "procurement-correction"),
      results: noticesOf(own, "procurement-result"),
    };
  });
};

/** What a check on one record says, at the record's place in the list. */
export function* placed(
  { index }: { readonly index: number },
  results: Iterable<Violation | NotEvaluated>,
): Generator<Violation | (NotEvaluated & { readonly at: string })> {
  for (const result of results) {
    yield "notRun" in result
      ? { ...result, at: pointer(index) }
      : { ...result, at: pointer(index) + result.at };
  }
}

/** Whether a correction is of a result: its text says what changed, no field does. */
export const correctsResult = ({ record }: PlacedNotice<"procurement-correction">): boolean =>
  record.originalNotice?.noticeType === "procurement-result" || (record.targets?.includes("result") ?? false);
