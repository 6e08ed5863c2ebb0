import { expenditureTotalIsSumOfParts as shared } from "../../../src/fiscal/checks/expenditure-total-is-sum-of-parts.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "fiscalBalance", "balance");

/**
 * Total expenditure is basic plus project expenditure and whatever other columns a table has.
 *
 * Jiangsu printed reserves and carry-forward as columns of their own, institutions have operating and
 * remitted expenditure. On a balance the total is the sum of the three budgets, or of personnel,
 * public and project money.
 */
export const expenditureTotalIsSumOfParts: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/expenditure-total-is-sum-of-parts",
  since: "0.1.0",
  examples: [
    { name: "合计 is basic plus project", record: example, findings: [] },
    {
      name: "one yuan apart, which two printed addends may be",
      record: withValue(example, "/tables/generalExpenditure/rows/0/amounts/total", 8_800_001),
      findings: [],
    },
    {
      name: "two yuan apart, which they may not",
      record: withValue(example, "/tables/generalExpenditure/rows/0/amounts/total", 8_800_002),
      findings: ["/tables/generalExpenditure/rows/0/amounts/total"],
    },
    {
      name: "a project column that repeats the grand total",
      record: withValue(example, "/tables/generalExpenditure/rows/2/amounts/project", 4_600_000),
      findings: ["/tables/generalExpenditure/rows/2/amounts/total"],
    },
    {
      name: "a fund entered in the wrong row of the balance",
      record: withValue(example, "/tables/fiscalBalance/expenditure/0/amounts/governmentFund", 200_000),
      findings: ["/tables/fiscalBalance/expenditure/0/amounts/total"],
    },
    {
      name: "personnel, public and project money of a unit",
      record: withValue(example, "/tables/balance/expenditure/3/amounts/public", 700_000),
      findings: ["/tables/balance/expenditure/3/amounts/total"],
    },
    {
      name: "合计 printed in one column only",
      record: withValue(example, "/tables/generalExpenditure/total", {
        name: "合计",
        amounts: { total: 9_100_000 },
      }),
      findings: [],
    },
    {
      name: "reserve and carry-forward as printed in Jiangsu",
      record: withValue(example, "/tables", {
        expenditure: {
          printedTitle: "支出预算总表",
          unit: "CNY-10k",
          total: {
            name: "合计",
            amounts: { total: 240.5, basic: 150, project: 60.5, reserve: 20, carryForward: 10 },
          },
        },
      }),
      findings: [],
    },
    {
      name: "no column of project expenditure",
      record: withValue(
        without(example, "/tables/generalExpenditure/total"),
        "/tables/generalExpenditure/rows",
        [{ code: "208", name: "社会保障和就业支出", amounts: { total: 8_800_000, basic: 8_800_000 } }],
      ),
      findings: [],
      notRun: true,
    },
    {
      name: "one column of amounts only",
      record: withValue(
        without(example, "/tables/generalExpenditure/total"),
        "/tables/generalExpenditure/rows",
        [{ code: "208", name: "社会保障和就业支出", amounts: { total: 8_800_000 } }],
      ),
      findings: [],
    },
  ],
};
