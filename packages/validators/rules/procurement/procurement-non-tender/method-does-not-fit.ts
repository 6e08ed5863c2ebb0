import { fitsMethods } from "../../../src/procurement/checks/method-does-not-fit.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A method this kind of notice is not made for.
 *
 * An open tender leaves suppliers twenty days, a negotiation three.
 */
export const methodDoesNotFit: Rule<"procurement-non-tender"> = {
  ...fitsMethods(["competitive-negotiation", "competitive-consultation", "inquiry"]),
  code: "procurement-non-tender/method-does-not-fit",
  since: "0.1.0",
  examples: [
    {
      name: "competitive negotiation",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "competitive-negotiation",
      },
      findings: [],
    },
    {
      name: "inquiry",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "inquiry",
      },
      findings: [],
    },
    {
      name: "another kind of procedure",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "open-tender",
      },
      findings: ["/method"],
    },
    {
      name: "a method of the purchaser's own",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        method: "other",
        methodText: "比选",
      },
      findings: [],
    },
  ],
};
