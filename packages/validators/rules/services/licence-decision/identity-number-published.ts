import type { Rule } from "../../../src/rule.js";
import { identityNumberPublished as shared } from "../../../src/services/checks/identity-number-published.js";
import {
  exampleLicence,
  exampleOrganisation,
  examplePerson,
} from "../../../src/services/example-decision.js";

/**
 * An identity number on the public copy, in its own column or in that of another number.
 *
 * Of the columns of other numbers only those are reported whose value is an identity number by its check character:
 * the fifth code of the 2016 form was one. What was typed stays out of the finding.
 */
export const identityNumberPublished: Rule<"licence-decision"> = {
  ...shared,
  code: "licence-decision/identity-number-published",
  since: "0.1.0",
  examples: [
    { name: "the columns are left out", record: exampleLicence, findings: [] },
    {
      name: "a full number in its column",
      record: {
        ...exampleLicence,
        counterparty: { ...examplePerson, identityDocumentNumber: "350502190001010017" },
      },
      findings: ["/counterparty/identityDocumentNumber"],
    },
    {
      name: "a passport number",
      record: { ...exampleLicence, counterparty: { ...examplePerson, identityDocumentNumber: "E00000000" } },
      findings: ["/counterparty/identityDocumentNumber"],
    },
    {
      name: "masked: another rule",
      record: {
        ...exampleLicence,
        counterparty: { ...examplePerson, identityDocumentNumber: "35*************017" },
      },
      findings: [],
    },
    {
      name: "an identity number as fifth code",
      record: {
        ...exampleLicence,
        counterparty: { ...examplePerson, institutionNumber: "350502190001010017" },
      },
      findings: ["/counterparty/institutionNumber"],
    },
    {
      name: "an identity number as credit code",
      record: { ...exampleLicence, counterparty: { ...examplePerson, creditCode: "350502190001010017" } },
      findings: ["/counterparty/creditCode"],
    },
    {
      name: "an identity number with two digits behind it as tax number",
      record: { ...exampleLicence, counterparty: { ...examplePerson, taxNumber: "35050219000101001701" } },
      findings: ["/counterparty/taxNumber"],
    },
    {
      name: "a credit code of digits only",
      record: {
        ...exampleLicence,
        counterparty: { ...exampleOrganisation, taxNumber: "513505215000000151" },
      },
      findings: [],
    },
    {
      name: "the answer 无",
      record: { ...exampleLicence, counterparty: { ...exampleOrganisation, identityDocumentNumber: "无" } },
      findings: [],
    },
  ],
};
