import { operatingTableDiffers as shared } from "../../../src/fiscal/checks/operating-table-differs.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const { basicByEconomic } = exampleBudget.tables;
const example = withValue(only(exampleBudget, "basicByEconomic"), "/tables/operatingByEconomic", {
  printedTitle: "一般公共预算机关运行经费支出预算表",
  unit: "CNY",
  rows: basicByEconomic?.rows?.slice(5, 9),
  total: { name: "合计", amounts: { total: 600_000 } },
});
const swapped = withValue(
  withValue(example, "/tables/operatingByEconomic/rows/1/amounts/total", 150_000),
  "/tables/operatingByEconomic/rows/2/amounts/total",
  250_000,
);

/**
 * Operating expense breaks down as basic expenditure does.
 *
 * Since 2018 it is the public money of basic expenditure. Institutions have public money too, but where a class
 * or the total is the same in both tables, so is each code of it.
 */
export const operatingTableDiffers: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/operating-table-differs",
  since: "0.1.0",
  examples: [
    { name: "the same codes, the same amounts", record: example, findings: [] },
    {
      name: "two amounts of a class swapped",
      record: swapped,
      findings: [
        "/tables/operatingByEconomic/rows/1/amounts/total",
        "/tables/operatingByEconomic/rows/2/amounts/total",
      ],
    },
    { name: "before 2018 projects are in it", record: { ...swapped, fiscalYear: 2017 }, findings: [] },
    {
      name: "another class amount: institutions are in the other table",
      record: withValue(
        withValue(swapped, "/tables/basicByEconomic/rows/5/amounts/total", 700_000),
        "/tables/basicByEconomic/rows/8/amounts/total",
        300_000,
      ),
      findings: [],
    },
  ],
};
