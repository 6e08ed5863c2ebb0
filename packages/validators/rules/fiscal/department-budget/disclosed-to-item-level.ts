import { disclosedToItemLevel as shared } from "../../../src/fiscal/checks/disclosed-to-item-level.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, without, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "basicByEconomic");

/**
 * Expenditure is disclosed down to functional items (项), basic expenditure down to economic sections (款).
 *
 * An error only where a table with amounts has not one row of that level: single codes may be state
 * secrets, which are exempt, or have no items, and are left to section-without-items.
 */
export const disclosedToItemLevel: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/disclosed-to-item-level",
  since: "0.1.0",
  examples: [
    { name: "项 and 款 listed", record: example, findings: [] },
    {
      name: "nothing below 款",
      record: withValue(
        example,
        "/tables/generalExpenditure/rows",
        exampleBudget.tables.generalExpenditure?.rows?.filter(({ code }) => code.length < 7),
      ),
      findings: ["/tables/generalExpenditure"],
    },
    {
      name: "nothing below the economic 类",
      record: withValue(
        example,
        "/tables/basicByEconomic/rows",
        exampleBudget.tables.basicByEconomic?.rows?.filter(({ code }) => code.length < 5),
      ),
      findings: ["/tables/basicByEconomic"],
    },
    {
      name: "one 款 without items",
      record: without(example, "/tables/generalExpenditure/rows/5"),
      findings: [],
    },
    {
      name: "before the notice of 2016",
      record: withValue(
        withValue(
          example,
          "/tables/generalExpenditure/rows",
          exampleBudget.tables.generalExpenditure?.rows?.filter(({ code }) => code.length < 7),
        ),
        "/fiscalYear",
        2015,
      ),
      findings: [],
    },
    {
      name: "an excerpt",
      record: withValue(
        withValue(
          example,
          "/tables/generalExpenditure/rows",
          exampleBudget.tables.generalExpenditure?.rows?.filter(({ code }) => code.length < 7),
        ),
        "/excerpt",
        true,
      ),
      findings: [],
      notRun: true,
    },
  ],
};
