import { threePublicBelowBasic as shared } from "../../../src/fiscal/checks/three-public-below-basic.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "basicByEconomic", "threePublic");

/**
 * Three-public money includes what basic expenditure prints for the same purpose.
 *
 * Hospitality, travel abroad and vehicles stand in the economic breakdown of basic expenditure too; project
 * money may add to them, so only less is a fault. A row whose code and name do not belong together is left out.
 */
export const threePublicBelowBasic: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/three-public-below-basic",
  since: "0.1.0",
  examples: [
    { name: "no such row in basic expenditure", record: example, findings: [] },
    {
      name: "hospitality of basic expenditure alone is more",
      record: withValue(example, "/tables/basicByEconomic/rows/3", {
        code: "30217",
        name: "公务接待费",
        amounts: { total: 40 },
      }),
      findings: ["/tables/threePublic/final/reception"],
    },
    {
      name: "0.01 apart, which rounding may be",
      record: withValue(example, "/tables/basicByEconomic/rows/3", {
        code: "30217",
        name: "公务接待费",
        amounts: { total: 2.01 },
      }),
      findings: [],
    },
  ],
};
