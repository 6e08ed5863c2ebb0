import { amountWithoutUnit as shared } from "../../../src/procurement/checks/amount-without-unit.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A figure without a unit.
 *
 * Columns are headed 元 or 万元, and readers who guess are wrong by ten thousand times.
 */
export const amountWithoutUnit: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/amount-without-unit",
  since: "0.1.0",
  examples: [
    {
      name: "the unit from the head of the column",
      record: {
        recordType: "procurement-result",
        lots: [
          { outcome: "awarded", amount: { kind: "total", text: "24.88", value: 24.88, unit: "CNY-10k" } },
        ],
      },
      findings: [],
    },
    {
      name: "a bare figure in the table of items, and a fee",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "unpublished" } }],
        items: [
          {
            name: "病房护理设备设施",
            quantityText: "一批",
            amount: { kind: "total", text: "2569303.17", value: 2569303.17 },
          },
        ],
        agencyFee: { amount: { kind: "total", text: "2450.00", value: 2450 } },
      },
      findings: ["/items/0/amount", "/agencyFee/amount"],
    },
    {
      name: "a placeholder has no unit to miss",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "awarded", amount: { kind: "placeholder", text: "0", value: 0 } }],
      },
      findings: [],
    },
  ],
};
