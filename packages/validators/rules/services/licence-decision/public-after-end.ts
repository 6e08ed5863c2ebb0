import type { Rule } from "../../../src/rule.js";
import { publicAfterEnd as shared } from "../../../src/services/checks/public-after-end.js";
import { exampleLicence } from "../../../src/services/example-decision.js";

/**
 * Still published after its period of publicity.
 *
 * Needs the day of the check; a record that says when it was taken down is in order.
 */
export const publicAfterEnd: Rule<"licence-decision"> = {
  ...shared,
  code: "licence-decision/public-after-end",
  since: "0.1.0",
  examples: [
    {
      name: "within the period",
      record: { ...exampleLicence, publicUntil: "2025-02-03" },
      asOf: "2025-02-03",
      findings: [],
    },
    {
      name: "a day after it",
      record: { ...exampleLicence, publicUntil: "2025-02-03" },
      asOf: "2025-02-04",
      findings: ["/publicUntil"],
    },
    {
      name: "taken down",
      record: { ...exampleLicence, publicUntil: "2025-02-03", withdrawnOn: "2025-02-03" },
      asOf: "2025-02-04",
      findings: [],
    },
    {
      name: "taken down late",
      record: { ...exampleLicence, publicUntil: "2025-02-03", withdrawnOn: "2025-03-03" },
      asOf: "2025-03-04",
      findings: ["/publicUntil"],
    },
    {
      name: "no day to check for",
      record: { ...exampleLicence, publicUntil: "2025-02-03" },
      findings: [],
      notRun: true,
    },
  ],
};
