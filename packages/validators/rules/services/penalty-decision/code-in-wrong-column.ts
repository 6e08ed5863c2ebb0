import type { Rule } from "../../../src/rule.js";
import { codeInWrongColumn as shared } from "../../../src/services/checks/code-in-wrong-column.js";
import { exampleOrganisation, examplePenalty } from "../../../src/services/example-decision.js";

/**
 * A registration number under organisation code, or the other way round: columns shifted.
 *
 * The forms of 2016 and 2018 number these columns differently. Only what is certain by its form is reported: an
 * organisation code has nine characters and a check character, a registration number fifteen digits.
 */
export const codeInWrongColumn: Rule<"penalty-decision"> = {
  ...shared,
  code: "penalty-decision/code-in-wrong-column",
  since: "0.1.0",
  examples: [
    {
      name: "each in its column",
      record: {
        ...examplePenalty,
        counterparty: {
          ...exampleOrganisation,
          registrationNumber: "350521100000001",
          organisationCode: "50000001-5",
        },
      },
      findings: [],
    },
    {
      name: "a registration number as organisation code",
      record: {
        ...examplePenalty,
        counterparty: { ...exampleOrganisation, organisationCode: "350521100000001" },
      },
      findings: ["/counterparty/organisationCode"],
    },
    {
      name: "an organisation code as registration number",
      record: {
        ...examplePenalty,
        counterparty: { ...exampleOrganisation, registrationNumber: "50000001-5" },
      },
      findings: ["/counterparty/registrationNumber"],
    },
    {
      name: "the credit code repeated",
      record: {
        ...examplePenalty,
        counterparty: {
          ...exampleOrganisation,
          registrationNumber: "513505215000000151",
          taxNumber: "513505215000000151",
        },
      },
      findings: [],
    },
  ],
};
