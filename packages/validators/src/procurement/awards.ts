import { compare } from "../exact-decimal.js";
import { type Chain, noticesOf, type PlacedNotice, plainName } from "./chain.js";
import { normalLotNumber } from "./lot-number.js";
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
  /** Those that went to any of these, alone or in a consortium. */
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
      if (leader.name.includes("联合体")) consortia.push({ name: plainName(leader), award });
    }
  }
  return {
    all,
    to: (suppliers) => {
      const found = new Set<Award>();
      for (const supplier of suppliers) {
        for (const identity of identities(supplier)) {
          for (const award of byIdentity.get(identity) ?? []) found.add(award);
        }
        for (const { name, award } of consortia) if (name.includes(plainName(supplier))) found.add(award);
      }
      return [...found];
    },
  };
};

const identities = ({ name, creditCode }: Organisation): string[] => [
  plainName({ name }),
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
  const all = sum(won.map(({ lot }) => awardedYuan(lot)));
  if (all !== undefined && compare(all, agreed) === 0) return won;
  const equal = won.filter(({ lot }) => {
    const awarded = awardedYuan(lot);
    return awarded !== undefined && compare(awarded, agreed) === 0;
  });
  return equal.length === 1 ? equal : [];
};
