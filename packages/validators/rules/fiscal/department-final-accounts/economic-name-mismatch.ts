import { economicNameMismatch as shared } from "../../../src/fiscal/checks/economic-name-mismatch.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "basicByEconomic");

/**
 * An economic code has the name the classification gives it.
 *
 * Renumbering the printed rows in sequence makes every code below the first gap mean something else.
 * The list holds what disclosures of 2017 to 2026 print, so a difference is a warning. Where it has a name only
 * from a list of another time, it says nothing; a code that is not in it is wrong only in classes it has in full.
 */
export const economicNameMismatch: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/economic-name-mismatch",
  since: "0.1.0",
  examples: [
    { name: "code and name belong together", record: example, findings: [] },
    {
      name: "退休费 printed as 30301",
      record: withValue(example, "/tables/basicByEconomic/rows/9/code", "30301"),
      findings: ["/tables/basicByEconomic/rows/9"],
    },
    {
      name: "before the lists begin",
      record: withValue(example, "/fiscalYear", 2013),
      findings: [],
      notRun: true,
    },
  ],
};
