import { performanceBondAboveLimit as shared } from "../../../src/procurement/checks/bond-above-limit.js";
import type { Rule } from "../../../src/rule.js";

/** A performance bond above a tenth of the contract; a sum of money cannot be judged before the contract is known. */
export const performanceBondAboveLimit: Rule<"procurement-non-tender"> = {
  ...shared,
  code: "procurement-non-tender/performance-bond-above-limit",
  since: "0.1.0",
  examples: [
    {
      name: "exactly a tenth",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[GK]2024001",
        performanceBond: { kind: "fee-rate", text: "合同金额的10%", value: 10, unit: "percent" },
      },
      findings: [],
    },
    {
      name: "more than a tenth, as a fraction",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[GK]2024001",
        performanceBond: { kind: "fee-rate", value: 0.101, unit: "fraction" },
      },
      findings: ["/performanceBond"],
    },
    {
      name: "a sum, before there is a contract",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[GK]2024001",
        performanceBond: { kind: "total", value: 50000, unit: "CNY" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ performanceBond }, context) {
    yield* shared.check(performanceBond === undefined ? {} : { performanceBond }, context);
  },
};
