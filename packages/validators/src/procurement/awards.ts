import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { compare, type ExactDecimal, toNumber } from "../exact-decimal.js";
import { plainName } from "../plain-name.js";
import { type Chain, noticesOf, type PlacedNotice } from "./chain.js";
import { awardedYuan, sum, totalYuan } from "./money.js";
import type { ProcurementContract } from "./procurement-contract.js";
import { isAwarded, type Lot, namedSuppliers, type Organisation } from "./procurement-result.js";

/** A lot that went to somebody, and where its result stands. */
export interface Award {
  readonly result: PlacedNotice<"procurement-result">;
  readonly lot: Lot;
  readonly lotIndex: number;
}

/** The awards of a project; a lot that two notices award counts as the later one says. */
export interface Awards {
  readonly all: readonly Award[];
  /** Those that went to any of these, alone or in a consortium; the same list for the same suppliers. */
  to(suppliers: readonly Organisation[]): readonly Award[];
}

export const awardsOf = (chain: Chain): Awards => {
  const byLot = new Map<string, Award>();
  for (const result of noticesOf(chain, "procurement-result")) {
    for (const [lotIndex, lot] of result.record.lots.entries()) {
      const key = lot.lotNumber === undefined ? `#${lotIndex}` : normalLotNumber(lot.lotNumber);
      if (isAwarded(lot)) byLot.set(`${result.round} ${key}`, { result, lot, lotIndex });
    }
  }
  const all = [...byLot.values()];
  const byIdentity = new Map<string, Set<Award>>();
  const consortia: { readonly name: string; readonly award: Award }[] = [];
  for (const award of all) {
    for (const { consortiumMembers = [], ...leader } of namedSuppliers(award.lot)) {
      for (const identity of [leader, ...consortiumMembers].flatMap(identities)) {
        byIdentity.set(identity, (byIdentity.get(identity) ?? new Set()).add(award));
      }
      if (leader.name.includes("联合体")) consortia.push({ name: plainName(leader.name), award });
    }
  }
  const wonBy = (suppliers: readonly Organisation[]): Award[] => {
    const found = new Set<Award>();
    for (const supplier of suppliers) {
      for (const identity of identities(supplier)) {
        for (const award of byIdentity.get(identity) ?? []) found.add(award);
      }
      for (const { name, award } of consortia) if (name.includes(plainName(supplier.name))) found.add(award);
    }
    return [...found];
  };
  const asked = new Map<string, readonly Award[]>();
  return {
    all,
    to: (suppliers) => {
      const key = suppliers.flatMap(identities).join("\n");
      const won = asked.get(key) ?? wonBy(suppliers);
      asked.set(key, won);
      return won;
    },
  };
};

const identities = ({ name, creditCode }: Organisation): string[] => [
  plainName(name),
  ...(creditCode === undefined ? [] : [creditCode]),
];

/** A contract of its own, one that adds to another, or one that changes another. Only the name says so. */
export const contractKind = ({
  contractName = "",
}: ProcurementContract): "original" | "supplement" | "amendment" => {
  if (/(?:补充|追加)(?:协议|合同)/.test(contractName)) return "supplement";
  return /变更(?:协议|合同)|合同变更/.test(contractName) ? "amendment" : "original";
};

/**
 * The lots a contract is for: those its supplier won, if it is one, or if the amount is that of one of them or of all.
 *
 * A contract notice does not name its lot; where there is a choice nothing is guessed.
 */
export const contractedLots = (
  { suppliers, amount }: ProcurementContract,
  awards: Awards,
): readonly Award[] => {
  const won = awards.to(suppliers);
  if (won.length < 2) return won;
  const agreed = totalYuan(amount);
  if (agreed === undefined) return [];
  const { all, byAmount } = amountsOf(won);
  if (all !== undefined && compare(all, agreed) === 0) return won;
  const equal = byAmount.get(toNumber(agreed)) ?? [];
  return equal.length === 1 ? equal : [];
};

interface AwardedAmounts {
  readonly all: ExactDecimal | undefined;
  readonly byAmount: ReadonlyMap<number, readonly Award[]>;
}

const known = new WeakMap<readonly Award[], AwardedAmounts>();

/** Added up once for all contracts of a supplier. */
const amountsOf = (won: readonly Award[]): AwardedAmounts => {
  const before = known.get(won);
  if (before !== undefined) return before;
  const byAmount = new Map<number, Award[]>();
  const amounts = won.map((award) => {
    const awarded = awardedYuan(award.lot);
    if (awarded === undefined) return undefined;
    const those = byAmount.get(toNumber(awarded));
    if (those === undefined) byAmount.set(toNumber(awarded), [award]);
    else those.push(award);
    return awarded;
  });
  const found = { all: sum(amounts), byAmount };
  known.set(won, found);
  return found;
};
