import { codeMalformed as shared } from "../../../src/fiscal/checks/code-malformed.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "basicByEconomic");

/**
 * A classification code has the form its level has: 3, 5 or 7 digits by function, 3 or 5 by economic nature.
 *
 * Split cells lose leading zeros in spreadsheets, and digits are lost in copying. Where the row makes
 * the code above it add up, the code it should most likely be is given.
 */
export const codeMalformed: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/code-malformed",
  since: "0.1.0",
  examples: [
    { name: "well formed", record: example, findings: [] },
    {
      name: "7|11|02 printed for 210|11|02",
      record: withValue(example, "/tables/generalExpenditure/rows/8/code", "71102"),
      findings: ["/tables/generalExpenditure/rows/8/code"],
    },
    {
      name: "a lost leading zero: 301|2",
      record: withValue(example, "/tables/basicByEconomic/rows/2/code", "3012"),
      findings: ["/tables/basicByEconomic/rows/2/code"],
    },
    {
      name: "full-width digits",
      record: withValue(example, "/tables/generalExpenditure/rows/0/code", "２０８"),
      findings: ["/tables/generalExpenditure/rows/0/code"],
    },
    {
      name: "nine digits",
      record: withValue(example, "/tables/generalExpenditure/rows/2/code", "208020101"),
      findings: ["/tables/generalExpenditure/rows/2/code"],
    },
    {
      name: "a functional code in an economic table",
      record: withValue(example, "/tables/basicByEconomic/rows/9/code", "208"),
      findings: ["/tables/basicByEconomic/rows/9/code"],
    },
  ],
};
