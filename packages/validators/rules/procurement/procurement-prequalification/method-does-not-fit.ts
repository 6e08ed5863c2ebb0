import { fitsMethods } from "../../../src/procurement/checks/method-does-not-fit.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A method this kind of notice is not made for.
 *
 * Bidders are chosen beforehand for tenders only.
 */
export const methodDoesNotFit: Rule<"procurement-prequalification"> = {
  ...fitsMethods(["open-tender", "invited-tender"]),
  code: "procurement-prequalification/method-does-not-fit",
  since: "0.1.0",
  examples: [
    {
      name: "invited tender",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        method: "invited-tender",
      },
      findings: [],
    },
    {
      name: "open tender",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        method: "open-tender",
      },
      findings: [],
    },
    {
      name: "another kind of procedure",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        method: "competitive-consultation",
      },
      findings: ["/method"],
    },
    {
      name: "a method of the purchaser's own",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        method: "other",
        methodText: "比选",
      },
      findings: [],
    },
  ],
};
