import type { Rule } from "../../../src/rule.js";
import { authorityCode as shared } from "../../../src/services/checks/authority-code.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * An authority whose credit code is not that of an organ or a public institution.
 *
 * Codes of organs begin with 11, of public institutions with 12. Others may be empowered by a law, hence a warning.
 */
export const authorityCode: Rule<"penalty-decision"> = {
  ...shared,
  code: "penalty-decision/authority-code",
  since: "0.1.0",
  examples: [
    { name: "an organ", record: examplePenalty, findings: [] },
    {
      name: "a company",
      record: { ...examplePenalty, authority: { name: "某某县民政局", creditCode: "91350521MA2X00019T" } },
      findings: ["/authority/creditCode"],
    },
    {
      name: "no code printed",
      record: { ...examplePenalty, authority: { name: "某某县民政局" } },
      findings: [],
    },
  ],
};
