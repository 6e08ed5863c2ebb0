import { amountBlank as shared } from "../../../src/fiscal/checks/amount-blank.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure", "threePublic");
const allBlank = {
  total: null,
  abroad: null,
  vehicleTotal: null,
  vehiclePurchase: null,
  vehicleOperation: null,
  reception: null,
};

/**
 * A total is printed with its parts, and parts with their total.
 *
 * A blank is not zero: it may be a figure that was forgotten. Where it stands among other figures the
 * sums show it; where a whole column of parts or its total is blank, nothing is contradicted, and this rule speaks.
 */
export const amountBlank: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/amount-blank",
  since: "0.1.0",
  examples: [
    { name: "every total and its parts are printed", record: example, findings: [] },
    {
      name: "the total of a column is blank",
      record: withValue(example, "/tables/generalExpenditure/total/amounts/project", null),
      findings: ["/tables/generalExpenditure/total/amounts/project"],
    },
    {
      name: "a total whose parts are all blank",
      record: withValue(example, "/tables/threePublic/final", { ...allBlank, total: 3.1 }),
      findings: ["/tables/threePublic/final/total"],
    },
    {
      name: "a subtotal is blank: one fault, not two",
      record: withValue(example, "/tables/threePublic/final/vehicleTotal", null),
      findings: ["/tables/threePublic/final/vehicleTotal"],
    },
    {
      name: "nothing is printed at all, or zero as the total",
      record: withValue(example, "/tables/threePublic/final", { ...allBlank, total: 0 }),
      findings: [],
    },
    {
      name: "one part is printed, so that the sum is wrong and not blank",
      record: withValue(example, "/tables/threePublic/final", { ...allBlank, total: 3.1, reception: 2 }),
      findings: [],
    },
  ],
};
