import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A guide cannot both charge and not charge.
 *
 * Where nothing at all is said of fees, that is a missing element and not a contradiction.
 */
export const feeFlagContradictsFees: Rule<"service-guide"> = {
  code: "service-guide/fee-flag-contradicts-fees",
  severity: "error",
  title: { zh: "是否收费与收费项目矛盾", en: "Fee flag contradicts the fees" },
  message: {
    zh: "“是否收费”写{flag}，收费依据及标准却列有 {count} 项收费",
    en: "isFee says {flag}, but {count} charges are listed",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "not charged, none listed",
      record: { recordType: "service-guide", name: "社会团体成立登记", isFee: false, fees: "无" },
      findings: [],
    },
    {
      name: "not charged, and listed at zero yuan",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        isFee: false,
        fees: [{ name: "婚姻证书工本费", amount: 0 }],
      },
      findings: [],
    },
    {
      name: "not charged, yet nine yuan",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        isFee: false,
        fees: [{ name: "婚姻证书工本费", amount: 9 }],
      },
      findings: ["/isFee"],
    },
    {
      name: "charged, yet none listed",
      record: { recordType: "service-guide", name: "结婚登记", isFee: true, fees: "无" },
      findings: ["/isFee"],
    },
    {
      name: "charged, and every item at zero yuan",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        isFee: true,
        fees: [{ name: "婚姻证书工本费", amount: 0 }],
      },
      findings: ["/isFee"],
    },
  ],
  *check({ isFee, fees }) {
    if (isFee === undefined || fees === undefined) return;
    const count = printedList(fees).filter(({ amount }) => amount !== 0).length;
    if (isFee !== count > 0) yield { at: pointer("isFee"), data: { flag: isFee ? "是" : "否", count } };
  },
};
