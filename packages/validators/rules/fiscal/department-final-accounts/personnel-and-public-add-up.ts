import { personnelAndPublicAddUp as shared } from "../../../src/fiscal/checks/personnel-and-public-add-up.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "basicByEconomic");

/**
 * Basic expenditure is personnel plus public money.
 *
 * Budgets print both as columns. Final accounts print one column and close with their totals:
 * personnel is classes 301 and 303, public money the others.
 */
export const personnelAndPublicAddUp: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/personnel-and-public-add-up",
  since: "0.1.0",
  examples: [
    { name: "the closing totals are those of the classes", record: example, findings: [] },
    {
      name: "0.01 apart, which two printed addends may be",
      record: withValue(example, "/tables/basicByEconomic/total/amounts/personnel", 400.47),
      findings: [],
    },
    {
      name: "303 left out of personnel money",
      record: withValue(example, "/tables/basicByEconomic/total/amounts/personnel", 380.46),
      findings: ["/tables/basicByEconomic/total/amounts/personnel"],
    },
    {
      name: "public money with a lost digit",
      record: withValue(example, "/tables/basicByEconomic/total/amounts/public", 6.2),
      findings: ["/tables/basicByEconomic/total/amounts/public"],
    },
  ],
};
