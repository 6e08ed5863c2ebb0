import { staleClassName as shared } from "../../../src/fiscal/checks/stale-class-name.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "balance", "generalExpenditure");

/**
 * A functional class has the name of the budget year.
 *
 * Forms copied from earlier years keep names that reforms of the government have changed. The years
 * were read off published documents, so it is a warning.
 */
export const staleClassName: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/stale-class-name",
  since: "0.1.0",
  examples: [
    { name: "names of the year", record: example, findings: [] },
    {
      name: "医疗卫生与计划生育支出 in 2026",
      record: withValue(example, "/tables/balance/expenditure/1/name", "二、医疗卫生与计划生育支出"),
      findings: ["/tables/balance/expenditure/1/name"],
    },
    {
      name: "the same in 2018",
      record: withValue(
        withValue(example, "/tables/balance/expenditure/1/name", "二、医疗卫生与计划生育支出"),
        "/fiscalYear",
        2018,
      ),
      findings: [],
    },
    {
      name: "the same in 2019",
      record: withValue(
        withValue(example, "/tables/balance/expenditure/1/name", "二、医疗卫生与计划生育支出"),
        "/fiscalYear",
        2019,
      ),
      findings: ["/tables/balance/expenditure/1/name"],
    },
  ],
};
