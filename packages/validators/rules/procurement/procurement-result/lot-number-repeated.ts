import { lotNumberRepeated as shared } from "../../../src/procurement/checks/lot-number-repeated.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Two lots of the same number.
 *
 * 采购包1, 包1, 第一包 and 001 are one number; several suppliers of one lot stand
 * within it, not in a second lot.
 */
export const lotNumberRepeated: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/lot-number-repeated",
  since: "0.1.0",
  examples: [
    {
      name: "letters; numbers out of order; the third and fourth of a tender",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "A", outcome: "pending" },
          { lotNumber: "B", outcome: "pending" },
          { lotNumber: "4", outcome: "pending" },
          { lotNumber: "3", outcome: "pending" },
        ],
      },
      findings: [],
    },
    {
      name: "four ways of writing one number",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "采购包1", outcome: "pending" },
          { lotNumber: "包１", outcome: "pending" },
          { lotNumber: "001", outcome: "pending" },
          { lotNumber: "第一包", outcome: "pending" },
        ],
      },
      findings: ["/lots/1/lotNumber", "/lots/2/lotNumber", "/lots/3/lotNumber"],
    },
    {
      name: "lot 2 of section 1 is not lot 12",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1标段2包", outcome: "pending" },
          { lotNumber: "12包", outcome: "pending" },
          { lotNumber: "十二标段", outcome: "pending" },
        ],
      },
      findings: ["/lots/2/lotNumber"],
    },
    {
      name: "a number left out among several lots",
      record: {
        recordType: "procurement-result",
        lots: [{ lotNumber: "1", outcome: "pending" }, { outcome: "pending" }],
      },
      findings: [],
      notRun: true,
    },
  ],
};
