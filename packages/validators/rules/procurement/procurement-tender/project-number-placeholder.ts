import { projectNumberPlaceholder as shared } from "../../../src/procurement/checks/project-number-placeholder.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A stroke, 无 or 0 in place of the project number.
 *
 * Intention, notice, correction, result and contract of one project are found by it.
 */
export const projectNumberPlaceholder: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/project-number-placeholder",
  since: "0.1.0",
  examples: [
    {
      name: "a number with the suffix of a second round",
      record: { recordType: "procurement-tender", projectNumber: "FJZ[2025]招字第139号-1" },
      findings: [],
    },
    {
      name: "a stroke",
      record: { recordType: "procurement-tender", projectNumber: "/" },
      findings: ["/projectNumber"],
    },
    {
      name: "the answer 无",
      record: { recordType: "procurement-tender", projectNumber: "无" },
      findings: ["/projectNumber"],
    },
  ],
};
