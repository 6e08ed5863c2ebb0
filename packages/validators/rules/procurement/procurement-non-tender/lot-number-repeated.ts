import { lotNumberRepeated as shared } from "../../../src/procurement/checks/lot-number-repeated.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Two lots of the same number.
 *
 * 采购包1, 包1, 第一包 and 001 are one number.
 */
export const lotNumberRepeated: Rule<"procurement-non-tender"> = {
  ...shared,
  code: "procurement-non-tender/lot-number-repeated",
  since: "0.1.0",
  examples: [
    {
      name: "out of order",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        lots: [{ lotNumber: "2" }, { lotNumber: "1" }],
      },
      findings: [],
    },
    {
      name: "two ways of writing one number",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        lots: [{ lotNumber: "采购包1" }, { lotNumber: "001" }],
      },
      findings: ["/lots/1/lotNumber"],
    },
    {
      name: "a number left out among several lots",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        lots: [{ lotNumber: "1" }, { title: "餐饮服务" }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
