import { isBlank } from "../../src/blank-answer.js";
import { toNumber } from "../../src/exact-decimal.js";
import { plainName } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import {
  isAboveTenth,
  originalAmountUnknown,
  additionAboveTenth as shared,
} from "../../src/procurement/additions.js";
import { contractKind } from "../../src/procurement/awards.js";
import { exampleContract } from "../../src/procurement/example-chain.js";
import { sum, totalYuan } from "../../src/procurement/money.js";
import type { Organisation } from "../../src/procurement/procurement-result.js";
import type { RecordOf } from "../../src/record-of.js";
import type { RecordSetRule } from "../../src/rule.js";

type Addition = RecordOf<"procurement-single-source">;

const addition = (value: number): Addition => ({
  recordType: "procurement-single-source",
  projectName: "福利院护理床添购",
  purchaser: { name: "某某县社会福利中心" },
  budget: { kind: "total", value, unit: "CNY" },
  originalContract: { contractNumber: "HT-2024-001" },
});

/**
 * Additions from the same supplier that together come to more than a tenth of the contract they add to.
 *
 * The contract is found by its number among those of the purchaser.
 */
export const additionsAboveTenth: RecordSetRule = {
  ...shared,
  code: "across-records/additions-above-tenth",
  severity: "error",
  message: {
    zh: "以单一来源向原供应商添购累计 {added} 元，超过原合同 {original} 元的百分之十",
    en: "additions from the first supplier come to {added} yuan, above a tenth of the contract for {original} yuan",
  },
  since: "0.1.0",
  examples: [
    { name: "exactly a tenth", records: [exampleContract, addition(115000)], findings: [] },
    { name: "a fen more", records: [exampleContract, addition(115000.01)], findings: ["/1/budget"] },
    {
      name: "two that together are more",
      records: [addition(60000), exampleContract, addition(60000)],
      findings: ["/2/budget"],
    },
    {
      name: "the contract is not among the records",
      records: [addition(60000), addition(60000)],
      findings: [],
      notRun: true,
    },
    {
      name: "the contract of another purchaser has the same number",
      records: [{ ...exampleContract, purchaser: { name: "某某县殡仪馆" } }, addition(600000)],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const originals = new Map<string, RecordOf<"procurement-contract">>();
    const additions = new Map<string, { readonly record: Addition; readonly index: number }[]>();
    for (const [index, record] of records.entries()) {
      if (record.recordType === "procurement-contract") {
        const key = keyOf(record.contractNumber, record.purchaser);
        if (key !== undefined && contractKind(record) === "original") originals.set(key, record);
      } else if (record.recordType === "procurement-single-source") {
        const key = keyOf(record.originalContract?.contractNumber, record.purchaser);
        if (key === undefined) continue;
        const those = additions.get(key);
        if (those === undefined) additions.set(key, [{ record, index }]);
        else those.push({ record, index });
      }
    }
    for (const [key, added] of additions) {
      const last = added.at(-1);
      const original = totalYuan(originals.get(key)?.amount);
      const together = sum(added.map(({ record }) => totalYuan(record.budget)));
      if (last === undefined) continue;
      if (original === undefined || together === undefined) {
        yield { ...originalAmountUnknown, at: pointer(last.index) };
      } else if (isAboveTenth(together, original)) {
        yield {
          at: pointer(last.index, "budget"),
          data: { added: toNumber(together), original: toNumber(original) },
        };
      }
    }
  },
};

const keyOf = (number: string | undefined, purchaser: Organisation | undefined): string | undefined =>
  number === undefined || isBlank(number) || purchaser === undefined
    ? undefined
    : `${plainName(purchaser.name)}\n${number.replace(/\s+/g, "")}`;
