import type { Rule } from "../../../src/rule.js";
import { publicAfterEnd as shared } from "../../../src/services/checks/public-after-end.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * Still published after its period of publicity.
 *
 * Needs the day of the check; a record that says when it was taken down is in order.
 */
export const publicAfterEnd: Rule<"penalty-decision"> = {
  ...shared,
  code: "penalty-decision/public-after-end",
  since: "0.1.0",
  examples: [
    {
      name: "within the period",
      record: { ...examplePenalty, publicUntil: "2025-02-03" },
      asOf: "2025-02-03",
      findings: [],
    },
    {
      name: "a day after it",
      record: { ...examplePenalty, publicUntil: "2025-02-03" },
      asOf: "2025-02-04",
      findings: ["/publicUntil"],
    },
    {
      name: "taken down",
      record: { ...examplePenalty, publicUntil: "2025-02-03", withdrawnOn: "2025-02-03" },
      asOf: "2025-02-04",
      findings: [],
    },
    {
      name: "taken down late",
      record: { ...examplePenalty, publicUntil: "2025-02-03", withdrawnOn: "2025-03-03" },
      asOf: "2025-03-04",
      findings: ["/publicUntil"],
    },
    {
      name: "no day to check for",
      record: { ...examplePenalty, publicUntil: "2025-02-03" },
      findings: [],
      notRun: true,
    },
  ],
};
