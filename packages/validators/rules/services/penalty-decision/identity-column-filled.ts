import type { Rule } from "../../../src/rule.js";
import { identityColumnFilled as shared } from "../../../src/services/checks/identity-column-filled.js";
import {
  exampleOrganisation,
  examplePenalty,
  examplePerson,
} from "../../../src/services/example-decision.js";

/**
 * Something in the column of identity numbers, a masked number for one; a public copy leaves it empty.
 *
 * A mask that shows too much can be undone; leaving the column out cannot.
 */
export const identityColumnFilled: Rule<"penalty-decision"> = {
  ...shared,
  code: "penalty-decision/identity-column-filled",
  since: "0.1.0",
  examples: [
    { name: "left out", record: examplePenalty, findings: [] },
    {
      name: "masked",
      record: {
        ...examplePenalty,
        counterparty: { ...examplePerson, identityDocumentNumber: "35*************017" },
      },
      findings: ["/counterparty/identityDocumentNumber"],
    },
    {
      name: "in words",
      record: { ...examplePenalty, counterparty: { ...examplePerson, identityDocumentNumber: "已脱敏" } },
      findings: ["/counterparty/identityDocumentNumber"],
    },
    {
      name: "in full: another rule",
      record: { ...examplePenalty, counterparty: { ...examplePerson, identityDocumentNumber: "E00000000" } },
      findings: [],
    },
    {
      name: "the answer 无",
      record: { ...examplePenalty, counterparty: { ...exampleOrganisation, identityDocumentNumber: "无" } },
      findings: [],
    },
  ],
};
