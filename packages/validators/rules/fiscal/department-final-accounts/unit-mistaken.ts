import { unitMistaken as shared } from "../../../src/fiscal/checks/unit-mistaken.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(
  exampleFinalAccounts,
  "fiscalBalance",
  "expenditure",
  "generalExpenditure",
  "basicByEconomic",
  "balance",
);

/**
 * A table is in the unit it says.
 *
 * Where its figures are ten thousand times those of other tables, and agree with them in the other unit, 元 was
 * printed for 万元 or the reverse.
 */
export const unitMistaken: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/unit-mistaken",
  since: "0.1.0",
  examples: [
    { name: "all tables in ten thousand yuan", record: example, findings: [] },
    {
      name: "one of them says 元",
      record: withValue(example, "/tables/expenditure/unit", "CNY"),
      findings: ["/tables/expenditure/unit"],
    },
  ],
};
