import { unitMistaken as shared } from "../../../src/fiscal/checks/unit-mistaken.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(
  exampleBudget,
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
export const unitMistaken: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/unit-mistaken",
  since: "0.1.0",
  examples: [
    { name: "all tables in yuan", record: example, findings: [] },
    {
      name: "one of them says 万元",
      record: withValue(example, "/tables/generalExpenditure/unit", "CNY-10k"),
      findings: ["/tables/generalExpenditure/unit"],
    },
    {
      name: "one table alone says nothing",
      record: only(withValue(example, "/tables/generalExpenditure/unit", "CNY-10k"), "generalExpenditure"),
      findings: [],
    },
  ],
};
