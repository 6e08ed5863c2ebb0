import { projectNumberDisagrees as shared } from "../../../src/procurement/checks/project-number-disagrees.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A number of the platform of Fujian that names another method or another budget level.
 *
 * The letters in its second brackets are the method, the digits in the first the budget level, where 01 at the end
 * means the province or city itself and no county.
 */
export const projectNumberDisagrees: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/project-number-disagrees",
  since: "0.1.0",
  examples: [
    {
      name: "method and county agree",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "open-tender",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
      },
      findings: [],
    },
    {
      name: "another method than the letters say",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        method: "invited-tender",
      },
      findings: ["/projectNumber"],
    },
    {
      name: "the number of another county",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        purchaser: { name: "某某县民政局", divisionCode: "350583" },
      },
      findings: ["/projectNumber"],
    },
    {
      name: "350001 is the province itself, not a county: a body seated in a district of Fuzhou",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350001]HMZB[GK]2026003",
        method: "open-tender",
        purchaser: { name: "某某省某某中心", divisionCode: "350102" },
      },
      findings: [],
    },
    {
      name: "350101 is the city itself, in full-width brackets",
      record: {
        recordType: "procurement-tender",
        projectNumber: "［350101］XX［GK］2024001-1",
        purchaser: { name: "某某市民政局", divisionCode: "350102" },
      },
      findings: [],
    },
    {
      name: "350101 and a body of another city",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350101]XX[GK]2024001",
        purchaser: { name: "某某市民政局", divisionCode: "350500" },
      },
      findings: ["/projectNumber"],
    },
    {
      name: "an old number of the province",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[3500]XX[GK]2017001",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
      },
      findings: [],
    },
    {
      name: "a number of another form says neither",
      record: {
        recordType: "procurement-tender",
        projectNumber: "ZYZB-2022316",
        method: "invited-tender",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
      },
      findings: [],
    },
  ],
};
