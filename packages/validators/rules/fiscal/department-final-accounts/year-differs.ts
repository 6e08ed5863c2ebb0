import { yearDiffers as shared } from "../../../src/fiscal/checks/year-differs.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * Titles and text are of the year of the record.
 *
 * The text may also speak of the year before.
 */
export const yearDiffers: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/year-differs",
  since: "0.1.0",
  examples: [
    {
      name: "one year throughout",
      record: withValue(example, "/tables/threePublic/printedTitle", "2025年“三公”经费表"),
      findings: [],
    },
    {
      name: "the title of another year",
      record: withValue(example, "/tables/threePublic/printedTitle", "2024年“三公”经费表"),
      findings: ["/tables/threePublic/printedTitle"],
    },
    {
      name: "the year before, in the text",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", year: 2024, amount: 7 },
      ]),
      findings: [],
    },
    {
      name: "another year in the text",
      record: withValue(example, "/statements", [
        { unit: "CNY-10k", decimals: 2, item: "training", year: 2021, amount: 7 },
      ]),
      findings: ["/statements/0/year"],
    },
  ],
};
