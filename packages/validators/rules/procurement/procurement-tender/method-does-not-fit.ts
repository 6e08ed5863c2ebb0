import { fitsMethods } from "../../../src/procurement/checks/method-does-not-fit.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A method this kind of notice is not made for.
 *
 * Consultations are often announced under the title 招标公告; what is asked of them is another thing.
 */
export const methodDoesNotFit: Rule<"procurement-tender"> = {
  ...fitsMethods(["open-tender", "invited-tender"]),
  code: "procurement-tender/method-does-not-fit",
  since: "0.1.0",
  examples: [
    {
      name: "open tender",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "open-tender",
      },
      findings: [],
    },
    {
      name: "invited tender",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "invited-tender",
      },
      findings: [],
    },
    {
      name: "another kind of procedure",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "competitive-consultation",
      },
      findings: ["/method"],
    },
    {
      name: "a method of the purchaser's own",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "other",
        methodText: "比选",
      },
      findings: [],
    },
  ],
};
