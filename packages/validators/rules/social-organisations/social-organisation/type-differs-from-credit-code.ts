import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";
import {
  typeInCreditCode,
  typeInCreditCodeText,
} from "../../../src/social-organisations/type-in-credit-code.js";

/** An association with the code of a private non-enterprise unit, or the other way round. */
export const typeDiffersFromCreditCode: Rule<"social-organisation"> = {
  ...typeInCreditCodeText,
  code: "social-organisation/type-differs-from-credit-code",
  since: "0.1.0",
  examples: [
    { name: "an association, 51", record: exampleAssociation, findings: [] },
    {
      name: "an association with the code of a private non-enterprise unit",
      record: { ...exampleAssociation, creditCode: "52350500MJ6789128H" },
      findings: ["/creditCode"],
    },
    {
      name: "a public institution's code",
      record: { ...exampleAssociation, type: "52", creditCode: "12350500MJ6789128X" },
      findings: ["/creditCode"],
    },
    {
      name: "no code",
      record: { recordType: "social-organisation", name: "某某市养老服务协会", type: "51" },
      findings: [],
    },
  ],
  check: ({ type, creditCode }) => typeInCreditCode("/creditCode", type, creditCode),
};
