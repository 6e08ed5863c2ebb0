import type { Rule } from "../../../src/rule.js";
import { publishedBeforeDecision as shared } from "../../../src/services/checks/published-before-decision.js";
import { exampleLicence } from "../../../src/services/example-decision.js";

/**
 * Published before the day of the decision.
 */
export const publishedBeforeDecision: Rule<"licence-decision"> = {
  ...shared,
  code: "licence-decision/published-before-decision",
  since: "0.1.0",
  examples: [
    {
      name: "on the same day",
      record: { ...exampleLicence, decidedOn: "2024-06-26", publishedOn: "2024-06-26" },
      findings: [],
    },
    {
      name: "the day before",
      record: { ...exampleLicence, decidedOn: "2024-06-26", publishedOn: "2024-06-25" },
      findings: ["/publishedOn"],
    },
  ],
};
