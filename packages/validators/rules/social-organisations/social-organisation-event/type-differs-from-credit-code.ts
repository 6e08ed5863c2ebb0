import type { Rule } from "../../../src/rule.js";
import { exampleEstablishment } from "../../../src/social-organisations/example-event.js";
import {
  typeInCreditCode,
  typeInCreditCodeText,
} from "../../../src/social-organisations/type-in-credit-code.js";

/** The event of an association with the code of a private non-enterprise unit, or the other way round. */
export const typeDiffersFromCreditCode: Rule<"social-organisation-event"> = {
  ...typeInCreditCodeText,
  code: "social-organisation-event/type-differs-from-credit-code",
  since: "0.1.0",
  examples: [
    { name: "an association, 51", record: { ...exampleEstablishment, organisationType: "51" }, findings: [] },
    {
      name: "called a foundation",
      record: { ...exampleEstablishment, organisationType: "53" },
      findings: ["/organisation/creditCode"],
    },
    { name: "the type is left out", record: exampleEstablishment, findings: [] },
  ],
  check: ({ organisation, organisationType }) =>
    typeInCreditCode("/organisation/creditCode", organisationType, organisation.creditCode),
};
