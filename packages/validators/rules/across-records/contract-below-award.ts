import { compare, subtract, toNumber } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { awardedAndContracted } from "../../src/procurement/contracted-amounts.js";
import { exampleContract, exampleResult } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * The only contract of an award, for less than was awarded.
 *
 * There may be further contracts that are not among the records, so it is only worth a look.
 */
export const contractBelowAward: RecordSetRule = {
  code: "across-records/contract-below-award",
  severity: "info",
  title: { zh: "合同金额低于中标、成交金额", en: "Contract below the award" },
  message: {
    zh: "合同 {agreed} 元，中标、成交金额 {award} 元，少 {shortfall} 元：如另有合同，应一并公开",
    en: "the contract is for {agreed} yuan, the award was {award} yuan, {shortfall} more: other contracts of it should be published too",
  },
  basis: [{ source: "government-procurement-law", article: "第四十六条" }],
  since: "0.1.0",
  examples: [
    { name: "the amount that was awarded", records: [exampleResult, exampleContract], findings: [] },
    {
      name: "one yuan less",
      records: [
        exampleResult,
        { ...exampleContract, amount: { kind: "total", value: 1149999, unit: "CNY" } },
      ],
      findings: ["/1/amount"],
    },
    {
      name: "one of two contracts",
      records: [
        exampleResult,
        { ...exampleContract, amount: { kind: "total", value: 650000, unit: "CNY" } },
        {
          ...exampleContract,
          contractNumber: "HT-2024-002",
          amount: { kind: "total", value: 400000, unit: "CNY" },
        },
      ],
      findings: [],
    },
    {
      name: "a price a year",
      records: [
        exampleResult,
        { ...exampleContract, amount: { kind: "annual", value: 500000, unit: "CNY", years: 3 } },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const found of chainsOf(records).flatMap((chain) => [...awardedAndContracted(chain)])) {
      if ("notRun" in found || !found.isWhole) continue;
      const { award, agreed, contracts, step } = found;
      const [contract, ...others] = contracts;
      const shortfall = subtract(award, agreed);
      if (contract === undefined || others.length > 0 || compare(shortfall, step) < 0) continue;
      yield {
        at: pointer(contract.index, "amount"),
        data: { agreed: toNumber(agreed), award: toNumber(award), shortfall: toNumber(shortfall) },
      };
    }
  },
};
