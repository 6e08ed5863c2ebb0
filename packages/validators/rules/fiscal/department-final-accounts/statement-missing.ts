import { statementMissing as shared } from "../../../src/fiscal/checks/statement-missing.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");

/**
 * Every item is explained in the text.
 *
 * The text may put items together, so it is only worth a look; a record without any statement on a code says nothing.
 */
export const statementMissing: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/statement-missing",
  since: "0.1.0",
  examples: [
    {
      name: "every item",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201" },
        { unit: "CNY-10k", decimals: 2, code: "2080299" },
        { unit: "CNY-10k", decimals: 2, code: "2080505" },
        { unit: "CNY-10k", decimals: 2, code: "2101101" },
      ]),
      findings: [],
    },
    {
      name: "one item is not mentioned",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, code: "2080201" },
        { unit: "CNY-10k", decimals: 2, code: "2080299" },
        { unit: "CNY-10k", decimals: 2, code: "2080505" },
      ]),
      findings: ["/tables/generalExpenditure/rows/8"],
    },
    { name: "no statements at all", record: example, findings: [] },
    {
      name: "an excerpt",
      record: {
        ...withValue(example, "/statements", [{ unit: "CNY-10k", decimals: 2, code: "2080201" }]),
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
};
