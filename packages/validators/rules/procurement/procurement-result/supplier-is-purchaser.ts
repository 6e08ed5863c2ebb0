import { supplierIsPurchaser as shared } from "../../../src/procurement/checks/supplier-is-purchaser.js";
import type { Rule } from "../../../src/rule.js";

/** The purchaser named as its own supplier: nobody signs a contract with itself. */
export const supplierIsPurchaser: Rule<"procurement-result"> = {
  ...shared,
  code: "procurement-result/supplier-is-purchaser",
  since: "0.1.0",
  examples: [
    {
      name: "two bodies; 有限公司 and 有限责任公司 are not the same",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某殡葬服务有限公司" },
        lots: [{ outcome: "awarded", suppliers: [{ name: "某某殡葬服务有限责任公司" }] }],
      },
      findings: [],
    },
    {
      name: "the same, in another width of brackets",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某养老院（本部）" },
        lots: [{ outcome: "awarded", suppliers: [{ name: "某某养老院 (本部)" }] }],
      },
      findings: ["/lots/0/suppliers/0"],
    },
    {
      name: "one credit code under two names",
      record: {
        recordType: "procurement-result",
        purchaser: { name: "某某县民政局", creditCode: "113505000038199947" },
        lots: [
          {
            outcome: "awarded",
            suppliers: [{ name: "某某县民政局机关服务中心", creditCode: "113505000038199947" }],
          },
        ],
      },
      findings: ["/lots/0/suppliers/0"],
    },
  ],
};
