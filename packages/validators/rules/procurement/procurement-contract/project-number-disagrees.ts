import { projectNumberDisagrees as shared } from "../../../src/procurement/checks/project-number-disagrees.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A number of the platform of Fujian that names another method or another budget level.
 *
 * One number goes with a project from its notice to its contract; of two contracts entered one after the other the second
 * easily keeps the method of the first.
 */
export const projectNumberDisagrees: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/project-number-disagrees",
  since: "0.1.0",
  examples: [
    {
      name: "method and county agree",
      record: {
        recordType: "procurement-contract",
        projectNumber: "[350104]GYG[CS]2026001",
        method: "competitive-consultation",
        purchaser: { name: "某某区民政局", divisionCode: "350104" },
        suppliers: [{ name: "某某餐饮服务有限公司" }],
      },
      findings: [],
    },
    {
      name: "another method than the letters say",
      record: {
        recordType: "procurement-contract",
        projectNumber: "[350104]GYG[CS]2026001",
        method: "open-tender",
        suppliers: [{ name: "某某餐饮服务有限公司" }],
      },
      findings: ["/projectNumber"],
    },
    {
      name: "the number of another county",
      record: {
        recordType: "procurement-contract",
        projectNumber: "[350104]GYG[CS]2026001",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
        suppliers: [{ name: "某某餐饮服务有限公司" }],
      },
      findings: ["/projectNumber"],
    },
    {
      name: "350001 is the province itself, not a county",
      record: {
        recordType: "procurement-contract",
        projectNumber: "[350001]DHZB[GK]2026001",
        method: "open-tender",
        purchaser: { name: "某某省某某中心", divisionCode: "350102" },
        suppliers: [{ name: "某某餐饮服务有限公司" }],
      },
      findings: [],
    },
    {
      name: "a number of another form says neither",
      record: {
        recordType: "procurement-contract",
        projectNumber: "登政采201909256",
        method: "competitive-negotiation",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
        suppliers: [{ name: "某某餐饮服务有限公司" }],
      },
      findings: [],
    },
  ],
};
