import { projectNumberDisagrees as shared } from "../../../src/procurement/checks/project-number-disagrees.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A number of the platform of Fujian that names another method or another budget level.
 *
 * The letters in its second brackets are the method, the digits in the first the budget level, where 01 at the end
 * means the province or city itself and no county.
 */
export const projectNumberDisagrees: Rule<"procurement-termination"> = {
  ...shared,
  code: "procurement-termination/project-number-disagrees",
  since: "0.1.0",
  examples: [
    {
      name: "method and county agree",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "open-tender",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
      },
      findings: [],
    },
    {
      name: "another method than the letters say",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "inquiry",
      },
      findings: ["/projectNumber"],
    },
    {
      name: "the number of another county",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        purchaser: { name: "某某县民政局", divisionCode: "350583" },
      },
      findings: ["/projectNumber"],
    },
  ],
};
