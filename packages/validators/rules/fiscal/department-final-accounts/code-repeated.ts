import { codeRepeated as shared } from "../../../src/fiscal/checks/code-repeated.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");

/**
 * A code has one row in a table.
 *
 * A code typed twice hides another one, and sums by code cannot tell the rows apart. Some departments
 * list several units in one table, so it is a question, not an error.
 */
export const codeRepeated: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/code-repeated",
  since: "0.1.0",
  examples: [
    { name: "every code once", record: example, findings: [] },
    {
      name: "two items with one code",
      record: withValue(example, "/tables/generalExpenditure/rows/3/code", "2080201"),
      findings: ["/tables/generalExpenditure/rows/3/code"],
    },
  ],
};
