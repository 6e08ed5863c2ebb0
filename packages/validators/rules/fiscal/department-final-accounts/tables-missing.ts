import { tablesMissing as shared } from "../../../src/fiscal/checks/tables-missing.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = exampleFinalAccounts;

/**
 * Every table that is due is printed, an empty one with a note.
 *
 * Which tables are due depends on the place and the year: the eight of the national procedure, and what a
 * place is known to add. The procedure is known from local catalogues, so it is a warning.
 */
export const tablesMissing: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/tables-missing",
  since: "0.1.0",
  examples: [
    { name: "all nine tables", record: example, findings: [] },
    {
      name: "no table of state capital",
      record: without(example, "/tables/stateCapital"),
      findings: ["/tables"],
    },
    {
      name: "the same for 2019, before it was due",
      record: withValue(without(example, "/tables/stateCapital"), "/fiscalYear", 2019),
      findings: [],
    },
  ],
};
