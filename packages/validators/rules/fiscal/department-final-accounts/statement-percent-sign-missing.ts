import { statementPercentSignMissing as shared } from "../../../src/fiscal/checks/statement-percent-sign-missing.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * A percentage has its sign.
 */
export const statementPercentSignMissing: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/statement-percent-sign-missing",
  since: "0.1.0",
  examples: [
    {
      name: "76.23%",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", amount: 7, share: 76.23, whole: 9.18 },
      ]),
      findings: [],
    },
    {
      name: "“占 76.23”",
      record: withValue(example, "/statements", [
        {
          unit: "CNY-10k",
          decimals: 2,
          item: "training",
          amount: 7,
          share: 76.23,
          whole: 9.18,
          percentSignMissing: true,
        },
      ]),
      findings: ["/statements/0/percentSignMissing"],
    },
  ],
};
