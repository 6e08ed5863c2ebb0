import type { Rule } from "../../../src/rule.js";
import { authorityCode as shared } from "../../../src/services/checks/authority-code.js";
import { exampleLicence } from "../../../src/services/example-decision.js";

/**
 * An authority whose credit code is not that of an organ or a public institution.
 *
 * Codes of organs begin with 11, of public institutions with 12. Others may be empowered by a law, hence a warning.
 */
export const authorityCode: Rule<"licence-decision"> = {
  ...shared,
  code: "licence-decision/authority-code",
  since: "0.1.0",
  examples: [
    { name: "an organ", record: exampleLicence, findings: [] },
    {
      name: "a company",
      record: { ...exampleLicence, authority: { name: "某某县民政局", creditCode: "91350521MA2X00019T" } },
      findings: ["/authority/creditCode"],
    },
    {
      name: "no code printed",
      record: { ...exampleLicence, authority: { name: "某某县民政局" } },
      findings: [],
    },
  ],
};
