import { sectionWithoutItems as shared } from "../../../src/fiscal/checks/section-without-items.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "basicByEconomic");

/**
 * A code that has an amount is broken down to the level the law asks for.
 *
 * State secrets are exempt and a few 款 have no 项, which a table does not show: worth asking, not an
 * error.
 */
export const sectionWithoutItems: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/section-without-items",
  since: "0.1.0",
  examples: [
    { name: "every 款 has its items", record: example, findings: [] },
    {
      name: "养老支出 without items",
      record: without(example, "/tables/generalExpenditure/rows/5"),
      findings: ["/tables/generalExpenditure/rows/4"],
    },
    {
      name: "a 款 without an amount has nothing to break down",
      record: withValue(
        without(example, "/tables/generalExpenditure/rows/5"),
        "/tables/generalExpenditure/rows/4/amounts",
        { total: null, basic: null, project: null },
      ),
      findings: [],
    },
    {
      name: "its item has a malformed code, under which this is folded",
      record: withValue(example, "/tables/generalExpenditure/rows/8/code", "71102"),
      findings: ["/tables/generalExpenditure/rows/7"],
    },
    {
      name: "an economic 类 without 款",
      record: without(example, "/tables/basicByEconomic/rows/10"),
      findings: ["/tables/basicByEconomic/rows/9"],
    },
    {
      name: "an excerpt",
      record: withValue(without(example, "/tables/generalExpenditure/rows/5"), "/excerpt", true),
      findings: [],
      notRun: true,
    },
  ],
};
