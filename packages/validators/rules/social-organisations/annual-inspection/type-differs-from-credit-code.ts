import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";
import {
  typeInCreditCode,
  typeInCreditCodeText,
} from "../../../src/social-organisations/type-in-credit-code.js";

/** The inspection of an association with the code of a private non-enterprise unit, or the other way round. */
export const typeDiffersFromCreditCode: Rule<"annual-inspection"> = {
  ...typeInCreditCodeText,
  code: "annual-inspection/type-differs-from-credit-code",
  since: "0.1.0",
  examples: [
    {
      name: "a private non-enterprise unit, 52",
      record: { ...exampleInspection, organisationType: "52" },
      findings: [],
    },
    {
      name: "called an association",
      record: { ...exampleInspection, organisationType: "51" },
      findings: ["/organisation/creditCode"],
    },
  ],
  check: ({ organisation, organisationType }) =>
    typeInCreditCode("/organisation/creditCode", organisationType, organisation.creditCode),
};
