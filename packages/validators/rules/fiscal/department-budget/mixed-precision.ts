import { mixedPrecision as shared } from "../../../src/fiscal/checks/mixed-precision.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure");

/**
 * Amounts of one table are printed to the same digit.
 *
 * Where whole yuan stand beside fen, a whole figure may have been rounded, and sums differ by up to
 * half a yuan for each. That is no error in the figures, but readers cannot tell; one finding a table.
 */
export const mixedPrecision: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/mixed-precision",
  since: "0.1.0",
  examples: [
    { name: "whole yuan throughout", record: example, findings: [] },
    {
      name: "0.34 yuan in one column only",
      record: withValue(example, "/tables/generalExpenditure/rows/8/amounts/total", 300_000.34),
      findings: ["/tables/generalExpenditure"],
    },
    {
      name: "1.60 yuan is more than rounding explains",
      record: withValue(example, "/tables/generalExpenditure/rows/8/amounts/total", 300_001.6),
      findings: [],
    },
    {
      name: "declared as printed with two decimals, so nothing was rounded",
      record: withValue(
        withValue(example, "/tables/generalExpenditure/rows/8/amounts/total", 300_000.34),
        "/tables/generalExpenditure/decimals",
        2,
      ),
      findings: [],
    },
  ],
};
