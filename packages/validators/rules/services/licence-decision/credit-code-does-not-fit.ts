import type { Rule } from "../../../src/rule.js";
import { creditCodeDoesNotFit as shared } from "../../../src/services/checks/credit-code-does-not-fit.js";
import {
  exampleLicence,
  exampleOrganisation,
  examplePerson,
} from "../../../src/services/example-decision.js";

/**
 * A credit code whose first two characters belong to another kind of party.
 *
 * An association's begins with 51, a foundation's with 53, a sole trader's with 92; a natural person has none.
 */
export const creditCodeDoesNotFit: Rule<"licence-decision"> = {
  ...shared,
  code: "licence-decision/credit-code-does-not-fit",
  since: "0.1.0",
  examples: [
    { name: "an association", record: exampleLicence, findings: [] },
    {
      name: "an association under the code of a company",
      record: {
        ...exampleLicence,
        counterparty: { ...exampleOrganisation, creditCode: "91350521MA2X00019T" },
      },
      findings: ["/counterparty/creditCode"],
    },
    {
      name: "a foundation under the code of an association",
      record: { ...exampleLicence, counterparty: { ...exampleOrganisation, name: "某某县慈善基金会" } },
      findings: ["/counterparty/creditCode"],
    },
    {
      name: "a company",
      record: {
        ...exampleLicence,
        counterparty: {
          name: "某某县养老服务有限公司",
          kind: "organisation",
          creditCode: "91350521MA2X00019T",
        },
      },
      findings: [],
    },
    {
      name: "a natural person with a credit code",
      record: { ...exampleLicence, counterparty: { ...examplePerson, creditCode: "91350521MA2X00019T" } },
      findings: ["/counterparty/creditCode"],
    },
    {
      name: "a sole trader under the code of a company",
      record: {
        ...exampleLicence,
        counterparty: { name: "某某县平安殡葬用品店", kind: "sole-trader", creditCode: "91350521MA2X00019T" },
      },
      findings: ["/counterparty/creditCode"],
    },
    { name: "no credit code", record: { ...exampleLicence, counterparty: examplePerson }, findings: [] },
  ],
};
