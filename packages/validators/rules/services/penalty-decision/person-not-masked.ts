import type { Rule } from "../../../src/rule.js";
import { personNotMasked as shared } from "../../../src/services/checks/person-not-masked.js";
import { examplePenalty, examplePerson } from "../../../src/services/example-decision.js";

/**
 * A natural person's name in full.
 *
 * How much of it is hidden is left to local rules, and a decision may have to name its addressee: a warning. The name
 * stays out of the finding.
 */
export const personNotMasked: Rule<"penalty-decision"> = {
  ...shared,
  code: "penalty-decision/person-not-masked",
  since: "0.1.0",
  examples: [
    { name: "a masked name", record: { ...examplePenalty, counterparty: examplePerson }, findings: [] },
    {
      name: "a name in full",
      record: { ...examplePenalty, counterparty: { ...examplePerson, name: "全名示例" } },
      findings: ["/counterparty/name"],
    },
    { name: "an organisation", record: examplePenalty, findings: [] },
    {
      name: "a sole trader under a shop name",
      record: { ...examplePenalty, counterparty: { name: "某某县平安殡葬用品店", kind: "sole-trader" } },
      findings: [],
    },
    {
      name: "the kind is not given",
      record: { ...examplePenalty, counterparty: { name: "全名示例" } },
      findings: [],
      notRun: true,
    },
    {
      name: "the kind is not given, but there is a credit code",
      record: {
        ...examplePenalty,
        counterparty: { name: "某某县养老服务协会", creditCode: "513505215000000151" },
      },
      findings: [],
    },
  ],
};
