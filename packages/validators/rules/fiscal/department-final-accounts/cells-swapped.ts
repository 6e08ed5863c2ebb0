import { cellsSwapped as shared } from "../../../src/fiscal/checks/cells-swapped.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");
const [upper, lower] = [2, 3].map((row) => `/tables/generalExpenditure/rows/${row}/amounts/total`) as [
  string,
  string,
];

/**
 * No two amounts, one below the other, have changed places.
 *
 * Every sum around them must fail as printed and be right when they are exchanged. Where the same holds for another
 * table that prints the same money, the finding names both.
 */
export const cellsSwapped: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/cells-swapped",
  since: "0.1.0",
  examples: [
    { name: "every amount in its row", record: example, findings: [] },
    {
      name: "two amounts swapped",
      record: withValue(withValue(example, upper, 480), lower, 332.34),
      findings: [upper],
    },
    {
      name: "one of them has another amount",
      record: withValue(withValue(example, upper, 480), lower, 1),
      findings: [],
    },
  ],
};
