import { compare, type ExactDecimal, multiply, toNumber } from "../../src/exact-decimal.js";
import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import { contractKind } from "../../src/procurement/awards.js";
import { chainsOf, noticesOf } from "../../src/procurement/chain.js";
import { ownContracts, type PlacedContract } from "../../src/procurement/contracted-amounts.js";
import { exampleContract } from "../../src/procurement/example-chain.js";
import { sum, totalYuan } from "../../src/procurement/money.js";
import type { ProcurementContract } from "../../src/procurement/procurement-contract.js";
import type { NotEvaluated, RecordSetRule } from "../../src/rule.js";

const supplement = (value: number, contractNumber: string): ProcurementContract => ({
  ...exampleContract,
  contractNumber,
  contractName: "福利院护理床采购项目补充合同",
  amount: { kind: "total", value, unit: "CNY" },
  dateSigned: "2024-05-10",
  publishedOn: "2024-05-11",
});

const ten: ExactDecimal = { units: 10n, scale: 0 };

/**
 * Supplementary contracts that together come to more than a tenth of the original.
 *
 * A contract is known to be supplementary by its name only. Where its amount is as large as the original's, it may be
 * the new total, and nothing can be said.
 */
export const supplementaryContractAboveTenth: RecordSetRule = {
  code: "across-records/supplementary-contract-above-tenth",
  severity: "error",
  title: {
    zh: "补充合同金额超过原合同的百分之十",
    en: "Supplementary contracts above a tenth of the original",
  },
  message: {
    zh: "补充合同累计 {supplements} 元，超过原合同 {original} 元的百分之十",
    en: "supplementary contracts come to {supplements} yuan, above a tenth of the original {original} yuan",
  },
  basis: [{ source: "government-procurement-law", article: "第四十九条" }],
  since: "0.1.0",
  examples: [
    { name: "exactly a tenth", records: [exampleContract, supplement(115000, "HT-B1")], findings: [] },
    {
      name: "one fen more",
      records: [exampleContract, supplement(115000.01, "HT-B1")],
      findings: ["/1/amount"],
    },
    {
      name: "two that together are more",
      records: [exampleContract, supplement(60000, "HT-B1"), supplement(60000, "HT-B2")],
      findings: ["/2/amount"],
    },
    {
      name: "the amount may be the new total",
      records: [exampleContract, supplement(1250000, "HT-B1")],
      findings: [],
      notRun: true,
    },
    {
      name: "the original is not among the records",
      records: [supplement(60000, "HT-B1"), supplement(70000, "HT-B2")],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      const supplements = bySupplier(
        noticesOf(chain, "procurement-contract").filter(
          ({ record }) => contractKind(record) === "supplement",
        ),
      );
      if (supplements.size === 0) continue;
      const originals = bySupplier(ownContracts(chain));
      for (const [supplier, added] of supplements) {
        const [original, ...others] = originals.get(supplier) ?? [];
        const last = added.at(-1);
        const agreed = totalYuan(original?.record.amount);
        const amounts = added
          .map(({ record }) => totalYuan(record.amount))
          .filter((amount) => amount !== undefined);
        const together = sum(amounts);
        if (last === undefined || together === undefined) continue;
        if (agreed === undefined || others.length > 0) yield { ...originalUnknown, at: pointer(last.index) };
        else if (amounts.some((amount) => compare(amount, agreed) >= 0)) {
          yield { ...perhapsNewTotal, at: pointer(last.index) };
        } else if (compare(multiply(together, ten), agreed) > 0) {
          yield {
            at: pointer(last.index, "amount"),
            data: { supplements: toNumber(together), original: toNumber(agreed) },
          };
        }
      }
    }
  },
};

/** Each contract once, by the first of its suppliers. */
const bySupplier = (contracts: readonly PlacedContract[]): Map<string, PlacedContract[]> => {
  const found = new Map<string, PlacedContract[]>();
  const seen = new Set<string>();
  for (const contract of contracts) {
    const { suppliers, contractNumber } = contract.record;
    const [supplier] = suppliers;
    if (supplier === undefined || (contractNumber !== undefined && seen.has(contractNumber))) continue;
    if (contractNumber !== undefined) seen.add(contractNumber);
    const key = plainName(supplier.name);
    const those = found.get(key);
    if (those === undefined) found.set(key, [contract]);
    else those.push(contract);
  }
  return found;
};

const originalUnknown: NotEvaluated = {
  notRun: {
    zh: "没有给出原合同，或者同一供应商有几份原合同，或者原合同没有总价",
    en: "the original is not among the records, is one of several with the supplier, or has no total price",
  },
};

const perhapsNewTotal: NotEvaluated = {
  notRun: {
    zh: "补充合同的金额不小于原合同，可能是变更后的总价",
    en: "the supplementary contract is for as much as the original; its amount may be the new total",
  },
};
