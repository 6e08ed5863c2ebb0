import { toNumber } from "../../../src/exact-decimal.js";
import {
  isAboveTenth,
  originalAmountUnknown,
  additionAboveTenth as shared,
} from "../../../src/procurement/additions.js";
import { totalYuan } from "../../../src/procurement/money.js";
import type { Rule } from "../../../src/rule.js";

/** More bought from the first supplier than a tenth of its contract. */
export const additionAboveTenth: Rule<"procurement-single-source"> = {
  ...shared,
  code: "procurement-single-source/addition-above-tenth",
  severity: "error",
  message: {
    zh: "拟向原供应商添购 {added} 元，超过原合同 {original} 元的百分之十，不能以添购为由采用单一来源",
    en: "{added} yuan are to be added to a contract for {original} yuan, above a tenth: that is no reason for a single source",
  },
  since: "0.1.0",
  examples: [
    {
      name: "exactly a tenth",
      record: {
        recordType: "procurement-single-source",
        projectName: "控制系统升级",
        budget: { kind: "total", value: 120, unit: "CNY-10k" },
        originalContract: { amount: { kind: "total", value: 12000000, unit: "CNY" } },
      },
      findings: [],
    },
    {
      name: "a fen more",
      record: {
        recordType: "procurement-single-source",
        projectName: "控制系统升级",
        budget: { kind: "total", value: 1200000.01, unit: "CNY" },
        originalContract: { amount: { kind: "total", value: 12000000, unit: "CNY" } },
      },
      findings: ["/budget"],
    },
    {
      name: "the contract is named, its amount is not",
      record: {
        recordType: "procurement-single-source",
        projectName: "控制系统升级",
        budget: { kind: "total", value: 120, unit: "CNY-10k" },
        originalContract: { contractNumber: "HT-2021-008" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the only supplier there is, for no contract before",
      record: {
        recordType: "procurement-single-source",
        projectName: "控制系统升级",
        budget: { kind: "total", value: 120, unit: "CNY-10k" },
        reason: "专利",
      },
      findings: [],
    },
  ],
  *check({ budget, originalContract }) {
    if (originalContract === undefined) return;
    const added = totalYuan(budget);
    const original = totalYuan(originalContract.amount);
    if (added === undefined || original === undefined) yield originalAmountUnknown;
    else if (isAboveTenth(added, original)) {
      yield { at: "/budget", data: { added: toNumber(added), original: toNumber(original) } };
    }
  },
};
