import { compare, subtract, toNumber } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { awardedAndContracted } from "../../src/procurement/contracted-amounts.js";
import { exampleContract, exampleCorrection, exampleResult } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * Contracts that together come to more than the award they carry out.
 *
 * Supplements and amendments aside, and only where both are total prices. An award printed in 万元 is taken to be
 * rounded. That the contract keeps to the award follows from the law, which does not say it of the amount: a warning.
 */
export const contractAboveAward: RecordSetRule = {
  code: "across-records/contract-above-award",
  severity: "warning",
  title: { zh: "合同金额超过中标、成交金额", en: "Contract above the award" },
  message: {
    zh: "与该供应商的 {contracts} 份合同合计 {agreed} 元，超过中标、成交金额 {award} 元，超出 {excess} 元",
    en: "{contracts} contract(s) with the supplier come to {agreed} yuan, above the award of {award} yuan by {excess} yuan",
  },
  basis: [{ source: "government-procurement-law", article: "第四十六条" }],
  since: "0.1.0",
  examples: [
    { name: "the amount that was awarded", records: [exampleResult, exampleContract], findings: [] },
    {
      name: "one yuan more",
      records: [
        exampleResult,
        { ...exampleContract, amount: { kind: "total", value: 1150001, unit: "CNY" } },
      ],
      findings: ["/1/amount"],
    },
    {
      name: "two contracts of one award, together above it",
      records: [
        exampleResult,
        { ...exampleContract, amount: { kind: "total", value: 650000, unit: "CNY" } },
        {
          ...exampleContract,
          contractNumber: "HT-2024-002",
          amount: { kind: "total", value: 50.1, unit: "CNY-10k" },
        },
      ],
      findings: ["/2/amount"],
    },
    {
      name: "the same contract published on two sites",
      records: [exampleResult, exampleContract, exampleContract],
      findings: [],
    },
    {
      name: "a rate, which is no amount",
      records: [
        {
          ...exampleResult,
          lots: [
            {
              outcome: "awarded",
              suppliers: exampleContract.suppliers,
              amount: { kind: "reduction-rate", value: 3, unit: "percent" },
            },
          ],
        },
        exampleContract,
      ],
      findings: [],
    },
    {
      name: "an award rounded to ten thousand yuan",
      records: [
        {
          ...exampleResult,
          lots: [
            {
              outcome: "awarded",
              suppliers: exampleContract.suppliers,
              amount: { kind: "total", text: "115", value: 115, unit: "CNY-10k" },
            },
          ],
        },
        { ...exampleContract, amount: { kind: "total", value: 1153200, unit: "CNY" } },
      ],
      findings: [],
    },
    {
      name: "the result was corrected afterwards, in words",
      records: [
        exampleResult,
        { ...exampleCorrection, targets: ["result"], correctedOn: "2024-03-28", publishedOn: "2024-03-28" },
        exampleContract,
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const found of chainsOf(records).flatMap((chain) => [...awardedAndContracted(chain)])) {
      if ("notRun" in found) {
        yield found;
        continue;
      }
      const { award, agreed, contracts, step } = found;
      const excess = subtract(agreed, award);
      const last = contracts.at(-1);
      if (last === undefined || compare(excess, step) < 0) continue;
      yield {
        at: pointer(last.index, "amount"),
        data: {
          contracts: contracts.length,
          agreed: toNumber(agreed),
          award: toNumber(award),
          excess: toNumber(excess),
        },
      };
    }
  },
};
