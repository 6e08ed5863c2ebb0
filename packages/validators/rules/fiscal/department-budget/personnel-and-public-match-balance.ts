import { personnelAndPublicMatchBalance as shared } from "../../../src/fiscal/checks/personnel-and-public-match-balance.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "expenditure", "generalExpenditure", "basicByEconomic");

/**
 * A unit's balance and its economic table split basic expenditure alike.
 *
 * Only where all basic expenditure comes from the general public budget, which the economic table is
 * about.
 */
export const personnelAndPublicMatchBalance: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/personnel-and-public-match-balance",
  since: "0.1.0",
  examples: [
    { name: "the same split", record: example, findings: [] },
    {
      name: "101,200 yuan of personnel money in one table, public in the other",
      record: withValue(
        withValue(example, "/tables/balance/expenditure/3/amounts/public", 498_800),
        "/tables/balance/expenditure/3/amounts/personnel",
        4_001_200,
      ),
      findings: [
        "/tables/basicByEconomic/total/amounts/personnel",
        "/tables/basicByEconomic/total/amounts/public",
      ],
    },
    {
      name: "basic expenditure that is not all from the general public budget",
      record: withValue(example, "/tables/expenditure/total/amounts/basic", 5_000_000),
      findings: [],
      notRun: true,
    },
    {
      name: "a balance without the split",
      record: withValue(example, "/tables/balance/expenditure", [
        { name: "支出总计", amounts: { total: 9_450_000 } },
      ]),
      findings: [],
    },
  ],
};
