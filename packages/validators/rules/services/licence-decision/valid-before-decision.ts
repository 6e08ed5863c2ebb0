import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { exampleLicence } from "../../../src/services/example-decision.js";

/**
 * A licence valid from a day before its decision.
 *
 * A change of registration keeps the term of the certificate it changes, so this is only worth a look.
 */
export const validBeforeDecision: Rule<"licence-decision"> = {
  code: "licence-decision/valid-before-decision",
  severity: "info",
  title: { zh: "有效期早于决定日期", en: "Valid before it was decided" },
  message: {
    zh: "有效期自 {from}，早于决定日期 {decidedOn}；变更登记沿用原有效期的不必理会",
    en: "valid from {from}, before the decision of {decidedOn}; right where a change keeps the old term",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "from the day of the decision", record: exampleLicence, findings: [] },
    {
      name: "a renewal that begins later",
      record: { ...exampleLicence, validFrom: "2024-03-01" },
      findings: [],
    },
    {
      name: "from the month before",
      record: { ...exampleLicence, validFrom: "2024-01-04" },
      findings: ["/validFrom"],
    },
  ],
  *check({ validFrom, decidedOn }) {
    if (validFrom === undefined || decidedOn === undefined || validFrom >= decidedOn) return;
    yield { at: pointer("validFrom"), data: { from: validFrom, decidedOn } };
  },
};
