import type { Rule } from "../../../src/rule.js";
import { publishedLate as shared } from "../../../src/services/checks/published-late.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * Published later than seven working days after the decision.
 *
 * The opinions that set the period were read in restatements only; hence a warning.
 */
export const publishedLate: Rule<"penalty-decision"> = {
  ...shared,
  code: "penalty-decision/published-late",
  since: "0.1.0",
  examples: [
    {
      name: "on the seventh working day",
      record: { ...examplePenalty, decidedOn: "2024-06-26", publishedOn: "2024-07-05" },
      findings: [],
    },
    {
      name: "on the eighth",
      record: { ...examplePenalty, decidedOn: "2024-06-26", publishedOn: "2024-07-08" },
      findings: ["/publishedOn"],
    },
    {
      name: "the page prints the minute",
      record: {
        recordType: examplePenalty.recordType,
        counterparty: examplePenalty.counterparty,
        documentNumber: "1",
        decidedOn: "2024-06-26",
        disclosure: { publishedAt: "2024-07-08T09:00:00+08:00" },
      },
      findings: ["/disclosure/publishedAt"],
    },
    {
      name: "nothing says when it was published",
      record: {
        recordType: examplePenalty.recordType,
        counterparty: examplePenalty.counterparty,
        documentNumber: "1",
        decidedOn: "2024-06-26",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "decided before the period was set",
      record: { ...examplePenalty, decidedOn: "2014-06-26", publishedOn: "2014-12-01" },
      findings: [],
    },
    {
      name: "the days off of 2027 are not known",
      record: { ...examplePenalty, decidedOn: "2026-12-30", publishedOn: "2027-01-20" },
      findings: [],
      notRun: true,
    },
  ],
};
