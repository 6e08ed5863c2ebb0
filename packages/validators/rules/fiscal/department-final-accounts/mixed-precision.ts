import { mixedPrecision as shared } from "../../../src/fiscal/checks/mixed-precision.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");

/**
 * Amounts of one table are printed to the same digit.
 *
 * Where whole yuan stand beside fen, a whole figure may have been rounded, and sums differ by up to
 * half a yuan for each. That is no error in the figures, but readers cannot tell; one finding a table.
 */
export const mixedPrecision: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/mixed-precision",
  since: "0.1.0",
  examples: [
    { name: "ten thousand yuan to two decimals", record: example, findings: [] },
    {
      name: "in yuan, 0.34 in one column only",
      record: withValue(
        withValue(example, "/tables/generalExpenditure/rows/5/amounts/total", 100.34),
        "/tables/generalExpenditure/unit",
        "CNY",
      ),
      findings: ["/tables/generalExpenditure"],
    },
  ],
};
