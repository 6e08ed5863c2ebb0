import { compare } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import { contractKind } from "../../src/procurement/awards.js";
import { chainsOf, noticesOf } from "../../src/procurement/chain.js";
import type { PlacedContract } from "../../src/procurement/contracted-amounts.js";
import { exampleAcceptance, exampleContract } from "../../src/procurement/example-chain.js";
import { shownAmount, totalYuan } from "../../src/procurement/money.js";
import type { NotEvaluated, RecordSetRule } from "../../src/rule.js";

/**
 * An acceptance that gives the contract another amount or day than the contract notice.
 *
 * The two meet by the contract's number within the project. Amendments change contracts, so it is a warning; where
 * one is among the notices, the amount is not compared.
 */
export const acceptanceDiffersFromContract: RecordSetRule = {
  code: "across-records/acceptance-differs-from-contract",
  severity: "warning",
  title: { zh: "验收公告与合同公告不一致", en: "Acceptance disagrees with the contract notice" },
  message: {
    zh: "合同“{contract}”的 {field}：验收公告为 {accepted}，合同公告为 {agreed}",
    en: "{field} of contract {contract}: {accepted} in the acceptance, {agreed} in the contract notice",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "the contract as published", records: [exampleContract, exampleAcceptance], findings: [] },
    {
      name: "the same amount in another unit",
      records: [
        exampleContract,
        { ...exampleAcceptance, contractAmount: { kind: "total", value: 115, unit: "CNY-10k" } },
      ],
      findings: [],
    },
    {
      name: "another amount and another day",
      records: [
        exampleContract,
        {
          ...exampleAcceptance,
          dateSigned: "2024-04-11",
          contractAmount: { kind: "total", value: 1150000.01, unit: "CNY" },
        },
      ],
      findings: ["/1/contractAmount", "/1/dateSigned"],
    },
    {
      name: "an amendment is among the notices",
      records: [
        exampleContract,
        { ...exampleContract, contractNumber: "HT-2024-001-B", contractName: "护理床采购补充协议" },
        { ...exampleAcceptance, contractAmount: { kind: "total", value: 1200000, unit: "CNY" } },
      ],
      findings: [],
    },
    {
      name: "the contract is not among the records",
      records: [exampleAcceptance, { ...exampleContract, contractNumber: "HT-2024-002" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      const acceptances = noticesOf(chain, "procurement-acceptance");
      if (acceptances.length === 0) continue;
      const contracts = noticesOf(chain, "procurement-contract");
      const byNumber = new Map<string | undefined, PlacedContract>();
      for (const contract of contracts) byNumber.set(contract.record.contractNumber, contract);
      const isAmended = contracts.some(({ record }) => contractKind(record) !== "original");
      for (const { index, record } of acceptances) {
        const { contractNumber, contractAmount, dateSigned } = record;
        if (contractNumber === undefined) continue;
        const contract = byNumber.get(contractNumber)?.record;
        if (contract === undefined) {
          yield { ...contractMissing, at: pointer(index) };
          continue;
        }
        const [accepted, agreed] = [totalYuan(contractAmount), totalYuan(contract.amount)];
        if (!isAmended && accepted && agreed && compare(accepted, agreed) !== 0) {
          yield {
            at: pointer(index, "contractAmount"),
            data: {
              contract: contractNumber,
              field: "contractAmount（合同金额）",
              accepted: shownAmount(contractAmount ?? { kind: "total" }),
              agreed: shownAmount(contract.amount ?? { kind: "total" }),
            },
          };
        }
        if (
          dateSigned !== undefined &&
          contract.dateSigned !== undefined &&
          dateSigned !== contract.dateSigned
        ) {
          yield {
            at: pointer(index, "dateSigned"),
            data: {
              contract: contractNumber,
              field: "dateSigned（合同签订日期）",
              accepted: dateSigned,
              agreed: contract.dateSigned,
            },
          };
        }
      }
    }
  },
};

const contractMissing: NotEvaluated = {
  notRun: {
    zh: "没有给出该编号的合同公告",
    en: "no contract notice of this number is among the records",
  },
};
