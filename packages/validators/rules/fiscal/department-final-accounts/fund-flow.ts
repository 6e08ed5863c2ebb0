import { fundFlow as shared } from "../../../src/fiscal/checks/fund-flow.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "governmentFund");

/**
 * What is left at the end of the year is what was there, plus income, less expenditure.
 *
 * Checked in tables of income and expenditure that print all four columns.
 */
export const fundFlow: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/fund-flow",
  since: "0.1.0",
  examples: [
    { name: "nothing is left", record: example, findings: [] },
    {
      name: "0.02 apart, which four printed figures may be",
      record: withValue(example, "/tables/governmentFund/rows/2/amounts/closing", 0.02),
      findings: [],
    },
    {
      name: "0.03 apart, which they may not",
      record: withValue(example, "/tables/governmentFund/rows/2/amounts/closing", 0.03),
      findings: ["/tables/governmentFund/rows/2/amounts/closing"],
    },
    {
      name: "no column of income",
      record: withValue(example, "/tables/governmentFund/total", {
        name: "合计",
        amounts: { opening: 0, total: 20, closing: 0 },
      }),
      findings: [],
      notRun: true,
    },
  ],
};
