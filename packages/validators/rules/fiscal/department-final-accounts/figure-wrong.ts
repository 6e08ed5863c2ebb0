import { figureWrong as shared } from "../../../src/fiscal/checks/figure-wrong.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "expenditure", "generalExpenditure");

/**
 * A figure that several sums contradict in the same way is looked at first.
 *
 * When at least two findings ask for the same other amount, and everything agrees with it, one figure is wrong
 * and not many. Where two figures would explain as much, none is named.
 */
export const figureWrong: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/figure-wrong",
  since: "0.1.0",
  examples: [
    { name: "everything adds up", record: example, findings: [] },
    {
      name: "a class that neither its row nor its parts agree with",
      record: withValue(example, "/tables/generalExpenditure/rows/0/amounts/project", 499),
      findings: ["/tables/generalExpenditure/rows/0/amounts/project"],
    },
    {
      name: "one sum only: which of its figures is wrong does not show",
      record: without(
        withValue(
          withValue(example, "/tables/generalExpenditure/total", { name: "合计", amounts: { total: 9 } }),
          "/tables/generalExpenditure/rows",
          [
            { code: "208", name: "社会保障和就业支出", amounts: { total: 9 } },
            { code: "20802", name: "民政管理事务", amounts: { total: 8 } },
          ],
        ),
        "/tables/expenditure",
      ),
      findings: [],
    },
  ],
};
