import { appropriationMatchesFiscalBalance as shared } from "../../../src/fiscal/checks/appropriation-matches-fiscal-balance.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "income", "fiscalBalance");

/**
 * Income from appropriations is what the balance of appropriations starts from.
 */
export const appropriationMatchesFiscalBalance: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/appropriation-matches-fiscal-balance",
  since: "0.1.0",
  examples: [
    { name: "both tables agree", record: example, findings: [] },
    {
      name: "0.01 apart: both are the same figure",
      record: withValue(example, "/tables/income/total/amounts/fiscalAppropriation", 962.47),
      findings: ["/tables/income/total/amounts/fiscalAppropriation"],
    },
  ],
};
