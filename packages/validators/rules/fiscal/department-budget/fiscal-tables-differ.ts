import { fiscalTablesDiffer as shared } from "../../../src/fiscal/checks/fiscal-tables-differ.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const { generalExpenditure, basicByEconomic, governmentFund } = exampleBudget.tables;
const example = withValue(
  withValue(
    only(exampleBudget, "generalExpenditure", "basicByEconomic", "governmentFund", "stateCapital"),
    "/tables/fiscalExpenditure",
    generalExpenditure,
  ),
  "/tables/fiscalBasicByEconomic",
  basicByEconomic,
);
const withoutFunds = withValue(example, "/tables/governmentFund", {
  printedTitle: governmentFund?.printedTitle,
  unit: "CNY",
  empty: true,
});

/**
 * All appropriations of a code are the general public budget and the funds.
 *
 * Jiangsu prints both. Where the record shows that funds and state capital have no money, or lists it, the
 * amounts must be equal; otherwise the appropriations must not be less. The totals also stand in the balance.
 */
export const fiscalTablesDiffer: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/fiscal-tables-differ",
  since: "0.1.0",
  examples: [
    { name: "no funds, and the same amounts", record: withoutFunds, findings: [] },
    {
      name: "one yuan more, which no fund pays",
      record: withValue(withoutFunds, "/tables/fiscalExpenditure/rows/2/amounts/total", 3_400_001),
      findings: ["/tables/fiscalExpenditure/rows/2/amounts/total"],
    },
    {
      name: "the total lacks the funds listed",
      record: example,
      findings: ["/tables/fiscalExpenditure/total/amounts/total"],
    },
    {
      name: "state capital is not known: more may be",
      record: only(
        withValue(withoutFunds, "/tables/fiscalExpenditure/rows/2/amounts/total", 3_400_001),
        "fiscalExpenditure",
        "generalExpenditure",
        "governmentFund",
      ),
      findings: [],
    },
    {
      name: "less than the general public budget alone",
      record: only(
        withValue(withoutFunds, "/tables/fiscalBasicByEconomic/rows/2/amounts/total", 999_999),
        "fiscalBasicByEconomic",
        "basicByEconomic",
      ),
      findings: ["/tables/fiscalBasicByEconomic/rows/2/amounts/total"],
    },
  ],
};
