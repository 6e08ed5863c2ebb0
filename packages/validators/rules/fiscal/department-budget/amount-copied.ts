import { amountCopied as shared } from "../../../src/fiscal/checks/amount-copied.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "expenditure", "generalExpenditure");

/**
 * A part does not repeat the amount of its total.
 *
 * Where a figure equals the one above it in the tree and the sums are right without it, it was filled in twice.
 * What does not add up because of it is folded under this finding; the likely value is a hint, never written back.
 */
export const amountCopied: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/amount-copied",
  since: "0.1.0",
  examples: [
    { name: "every part has its own amount", record: example, findings: [] },
    {
      name: "an item repeats the project money of its 类, and its own row and 款 no longer add up",
      record: withValue(example, "/tables/generalExpenditure/rows/2/amounts/project", 4_600_000),
      findings: ["/tables/generalExpenditure/rows/2/amounts/project"],
    },
    {
      name: "another wrong amount",
      record: withValue(example, "/tables/generalExpenditure/rows/2/amounts/project", 4_700_000),
      findings: [],
    },
  ],
};
