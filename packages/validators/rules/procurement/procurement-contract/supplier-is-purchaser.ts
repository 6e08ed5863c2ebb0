import { supplierIsPurchaser as shared } from "../../../src/procurement/checks/supplier-is-purchaser.js";
import type { Rule } from "../../../src/rule.js";

/** The purchaser named as its own supplier: nobody signs a contract with itself. */
export const supplierIsPurchaser: Rule<"procurement-contract"> = {
  ...shared,
  code: "procurement-contract/supplier-is-purchaser",
  since: "0.1.0",
  examples: [
    {
      name: "two bodies",
      record: {
        recordType: "procurement-contract",
        purchaser: { name: "某某县殡仪馆" },
        suppliers: [{ name: "某某殡葬服务有限公司" }],
      },
      findings: [],
    },
    {
      name: "one body in another width of brackets, as the second of a consortium",
      record: {
        recordType: "procurement-contract",
        purchaser: { name: "某某养老院（本部）" },
        suppliers: [{ name: "某某康复器具有限公司" }, { name: "某某养老院(本部)" }],
      },
      findings: ["/suppliers/1"],
    },
  ],
};
