import { signTurned as shared } from "../../../src/fiscal/checks/sign-turned.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "generalExpenditure");
const at = "/tables/generalExpenditure/rows/3/amounts/project";

/**
 * No amount is negative where the sums take it as positive.
 *
 * A negative amount alone may be an adjustment; where every sum it is part of adds up with the sign turned, it is not.
 */
export const signTurned: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/sign-turned",
  since: "0.1.0",
  examples: [
    { name: "no amount is negative", record: example, findings: [] },
    { name: "a sign turned", record: withValue(example, at, -480), findings: [at] },
    {
      name: "negative, but the sums ask for another amount",
      record: withValue(example, at, -46),
      findings: [],
    },
  ],
};
