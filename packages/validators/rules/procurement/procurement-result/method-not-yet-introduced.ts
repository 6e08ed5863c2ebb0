import { methodNotYetIntroduced as shared } from "../../../src/procurement/checks/method-not-yet-introduced.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A method used before it existed.
 *
 * Consultation, framework agreements and cooperative innovation came after the law, each on its day. The days are
 * recalled, so it is a warning.
 */
export const methodNotYetIntroduced: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/method-not-yet-introduced",
  since: "0.1.0",
  examples: [
    {
      name: "competitive consultation on its first day",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        method: "competitive-consultation",
        publishedOn: "2014-12-31",
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        method: "competitive-consultation",
        publishedOn: "2014-12-30",
      },
      findings: ["/method"],
    },
    {
      name: "no day of publication",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        method: "competitive-consultation",
      },
      findings: [],
      notRun: true,
    },
  ],
};
