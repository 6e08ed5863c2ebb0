import { compare, type ExactDecimal } from "../exact-decimal.js";
import { pointer } from "../pointer.js";
import type { NotEvaluated } from "../rule.js";
import { correctsResult } from "./attempts.js";
import { type Award, awardsOf, contractKind } from "./awards.js";
import { type Chain, noticesOf, type PlacedNotice } from "./chain.js";
import { awardAmounts, awardedYuan, printedStep, sum, totalYuan } from "./money.js";
import { namedSuppliers } from "./procurement-result.js";

export type PlacedContract = PlacedNotice<"procurement-contract">;

/** What one supplier was awarded in a project and what was agreed on with it, in yuan. */
export interface AwardedAndContracted {
  readonly award: ExactDecimal;
  readonly agreed: ExactDecimal;
  readonly contracts: readonly PlacedContract[];
  /** Differences below this may be rounding of the award as printed. */
  readonly step: ExactDecimal;
  /** One lot of one supplier, so that one contract should be for all of it. */
  readonly isWhole: boolean;
}

/** Contracts of their own, each once; not those under framework agreements, which have no award of their own. */
export const ownContracts = (chain: Chain): PlacedContract[] => {
  const seen = new Set<string>();
  return noticesOf(chain, "procurement-contract").filter(({ record }) => {
    const { contractNumber, method } = record;
    if (contractKind(record) !== "original" || (method !== undefined && withoutAward.has(method)))
      return false;
    if (contractNumber === undefined) return true;
    const isNew = !seen.has(contractNumber);
    seen.add(contractNumber);
    return isNew;
  });
};

const withoutAward = new Set([
  "framework-agreement",
  "closed-framework-agreement",
  "open-framework-agreement",
  "electronic-mall",
]);

/** The contracts that go back to the same awards, where every amount is a total price. */
export function* awardedAndContracted(
  chain: Chain,
): Generator<AwardedAndContracted | (NotEvaluated & { readonly at: string })> {
  const contracts = ownContracts(chain);
  const isCorrected = noticesOf(chain, "procurement-correction").some(correctsResult);
  const awards = awardsOf(chain);
  const groups = new Map<
    readonly Award[],
    { readonly won: readonly Award[]; readonly contracts: PlacedContract[] }
  >();
  for (const contract of contracts) {
    const won = awards.to(contract.record.suppliers);
    if (won.length === 0) continue;
    if (isCorrected) {
      yield { ...resultCorrected, at: pointer(contract.index) };
      continue;
    }
    const group = groups.get(won);
    if (group === undefined) groups.set(won, { won, contracts: [contract] });
    else group.contracts.push(contract);
  }
  for (const group of groups.values()) {
    const award = sum(group.won.map(({ lot }) => awardedYuan(lot)));
    const agreed = sum(group.contracts.map(({ record }) => totalYuan(record.amount)));
    if (award === undefined || agreed === undefined) continue;
    const steps = group.won.flatMap(({ lot }) => awardAmounts(lot).map(printedStep));
    yield {
      award,
      agreed,
      contracts: group.contracts,
      step: steps.reduce((a, b) => (compare(a, b) < 0 ? b : a)),
      isWhole: group.won.length === 1 && group.won.every(({ lot }) => namedSuppliers(lot).length === 1),
    };
  }
}

const resultCorrected: NotEvaluated = {
  notRun: {
    zh: "结果公告有更正，改成什么要看更正内容的文字",
    en: "the result was corrected; only the text of the correction says to what",
  },
};
