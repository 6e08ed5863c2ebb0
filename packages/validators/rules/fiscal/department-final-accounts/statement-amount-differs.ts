import { statementAmountDiffers as shared } from "../../../src/fiscal/checks/statement-amount-differs.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure", "threePublic");

/**
 * An amount in the text is that of the table.
 *
 * Text is in ten thousand yuan and often cut off from yuan, so less than one of its last digit is no fault; where
 * both print alike, nothing is. The text seldom says which budget it means: any table's figure for the code will do.
 */
export const statementAmountDiffers: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/statement-amount-differs",
  since: "0.1.0",
  examples: [
    {
      name: "the amount of the table",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", amount: 332.34 },
      ]),
      findings: [],
    },
    {
      name: "a digit is missing",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", amount: 32.34 },
      ]),
      findings: ["/statements/0/amount"],
    },
    {
      name: "0.01 apart, which is no rounding where both print alike",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", amount: 332.35 },
      ]),
      findings: ["/statements/0/amount"],
    },
    {
      name: "a three-public item",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "reception", amount: 3 },
      ]),
      findings: ["/statements/0/amount"],
    },
    {
      name: "its budget",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "reception", phase: "budget", amount: 3 },
      ]),
      findings: [],
    },
    {
      name: "last year’s amount",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201", year: 2024, amount: 1 },
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
