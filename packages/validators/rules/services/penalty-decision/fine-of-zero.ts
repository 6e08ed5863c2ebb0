import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * A fine whose amount is nothing.
 *
 * An amount left out is among the missing elements.
 */
export const fineOfZero: Rule<"penalty-decision"> = {
  code: "penalty-decision/fine-of-zero",
  severity: "error",
  title: { zh: "处罚类别有罚款而金额为零", en: "A fine of nothing" },
  message: {
    zh: "处罚类别有“罚款”，罚款金额却是 0 万元",
    en: "a fine is among the penalties, and its amount is 0",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "a fine with its amount", record: examplePenalty, findings: [] },
    { name: "a fine of nothing", record: { ...examplePenalty, fine: 0 }, findings: ["/fine"] },
    {
      name: "a warning, and 0 in the column of fines",
      record: { ...examplePenalty, kinds: ["警告"], content: "警告", fine: 0 },
      findings: [],
    },
  ],
  *check({ kinds = [], fine }) {
    if (fine === 0 && kinds.some((kind) => kind.includes("罚款"))) yield { at: "/fine" };
  },
};
