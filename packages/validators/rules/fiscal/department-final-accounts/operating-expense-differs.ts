import { operatingExpenseDiffers as shared } from "../../../src/fiscal/checks/operating-expense-differs.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "basicByEconomic", "threePublic");

/**
 * Of an administrative unit, operating expense is the public money of its basic expenditure.
 *
 * It was so in 18 of 28 budgets; the others were institutions, departments that include some, or of 2017, when
 * project money was counted. Hence only worth a look, and only where the kind of unit is known.
 */
export const operatingExpenseDiffers: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/operating-expense-differs",
  since: "0.1.0",
  examples: [
    { name: "not printed beside the three-public items", record: example, findings: [] },
    {
      name: "more than public money, of an administrative unit",
      record: withValue(
        withValue(example, "/unitKind", "administrative"),
        "/tables/threePublic/final/operatingExpense",
        63,
      ),
      findings: ["/tables/threePublic/final/operatingExpense"],
    },
    {
      name: "the kind of unit is not given",
      record: withValue(example, "/tables/threePublic/final/operatingExpense", 62),
      findings: [],
      notRun: true,
    },
  ],
};
