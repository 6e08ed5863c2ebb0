import { statementRepeatedDifferently as shared } from "../../../src/fiscal/checks/statement-repeated-differently.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * The text gives the same amount wherever it speaks of the same thing.
 *
 * Same code or item, same year, budget or final: one of the last digit apart is rounding.
 */
export const statementRepeatedDifferently: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/statement-repeated-differently",
  since: "0.1.0",
  examples: [
    {
      name: "twice the same",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 7 },
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 7.01 },
      ]),
      findings: [],
    },
    {
      name: "two amounts",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 257.14 },
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 245.53 },
      ]),
      findings: ["/statements/1/amount"],
    },
    {
      name: "last year’s is another thing",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 7 },
        { unit: "CNY-10k", decimals: 2, item: "training", year: 2024, amount: 9 },
      ]),
      findings: [],
    },
  ],
};
