import { codeMalformed as shared } from "../../../src/fiscal/checks/code-malformed.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure", "basicByEconomic");

/**
 * A classification code has the form its level has: 3, 5 or 7 digits by function, 3 or 5 by economic nature.
 *
 * Split cells lose leading zeros in spreadsheets, and digits are lost in copying. Where the row makes
 * the code above it add up, the code it should most likely be is given.
 */
export const codeMalformed: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/code-malformed",
  since: "0.1.0",
  examples: [
    { name: "well formed", record: example, findings: [] },
    {
      name: "six digits",
      record: withValue(example, "/tables/generalExpenditure/rows/2/code", "208021"),
      findings: ["/tables/generalExpenditure/rows/2/code"],
    },
    {
      name: "a lost leading zero: 301|1",
      record: withValue(example, "/tables/basicByEconomic/rows/2/code", "3011"),
      findings: ["/tables/basicByEconomic/rows/2/code"],
    },
    {
      name: "a space at the end",
      record: withValue(example, "/tables/basicByEconomic/rows/0/code", "301 "),
      findings: ["/tables/basicByEconomic/rows/0/code"],
    },
  ],
};
