import { statementAmountDiffers as shared } from "../../../src/fiscal/checks/statement-amount-differs.js";
import { exampleBudget } from "../../../src/fiscal/example-budget.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleBudget, "generalExpenditure", "threePublic");

/**
 * An amount in the text is that of the table.
 *
 * Text is in ten thousand yuan and often cut off from yuan, so less than one of its last digit is no fault; where
 * both print alike, nothing is. The text seldom says which budget it means: any table's figure for the code will do.
 */
export const statementAmountDiffers: Rule<"department-budget"> = {
  ...shared,
  code: "department-budget/statement-amount-differs",
  since: "0.1.0",
  examples: [
    {
      name: "the amount of the table",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", amount: 340 },
      ]),
      findings: [],
    },
    {
      name: "a digit is missing",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", amount: 34 },
      ]),
      findings: ["/statements/0/amount"],
    },
    {
      name: "cut off from yuan",
      record: withValue(
        withValue(example, "/statements", [{ unit: "CNY-10k", decimals: 2, code: "2080201", amount: 340 }]),
        "/tables/generalExpenditure/rows/2/amounts/total",
        3_400_099,
      ),
      findings: [],
    },
    {
      name: "a three-public item",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "reception", amount: 4 },
      ]),
      findings: ["/statements/0/amount"],
    },
    {
      name: "last year’s amount",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", year: 2025, amount: 1 },
      ]),
      findings: [],
    },
    {
      name: "a code the tables do not have",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080202", amount: 1 },
      ]),
      findings: [],
      notRun: true,
    },
  ],
};
