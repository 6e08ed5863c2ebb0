import { staleClassName as shared } from "../../../src/fiscal/checks/stale-class-name.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");

/**
 * A functional class has the name of the budget year.
 *
 * Forms copied from earlier years keep names that reforms of the government have changed. The years
 * were read off published documents, so it is a warning.
 */
export const staleClassName: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/stale-class-name",
  since: "0.1.0",
  examples: [
    { name: "names of the year", record: example, findings: [] },
    {
      name: "医疗卫生与计划生育支出 in 2025",
      record: withValue(example, "/tables/generalExpenditure/rows/6/name", "医疗卫生与计划生育支出"),
      findings: ["/tables/generalExpenditure/rows/6/name"],
    },
    {
      name: "the same in 2018",
      record: withValue(
        withValue(example, "/tables/generalExpenditure/rows/6/name", "医疗卫生与计划生育支出"),
        "/fiscalYear",
        2018,
      ),
      findings: [],
    },
  ],
};
