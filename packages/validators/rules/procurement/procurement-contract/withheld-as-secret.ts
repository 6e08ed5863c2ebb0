import { pointer } from "../../../src/pointer.js";
import { amountsOfContract } from "../../../src/procurement/amounts.js";
import type { Rule } from "../../../src/rule.js";

/** 商业秘密, 涉及商业秘密，不予公开, 保密, ***: an answer that keeps something back, and nothing else. */
const withheld =
  /^(?:因?(?:涉及|属于?)?(?:企业)?商业(?:秘密|机密))?[，,]?(?:保密|不予?公开|不便公开)?$|^[*＊]+$/;

/**
 * The name, specification, price or amount kept back as a commercial secret.
 *
 * These are what the public may hold the contract against, and cannot be a secret of the supplier's. State secrets
 * are another matter, and say so.
 */
export const withheldAsSecret: Rule<"procurement-contract"> = {
  code: "procurement-contract/withheld-as-secret",
  severity: "warning",
  title: { zh: "以商业秘密为由不公开标的或金额", en: "Items or amounts kept back as a commercial secret" },
  message: {
    zh: "此处以保密代替内容；合同标的名称、规格型号、单价和合同金额不得作为商业秘密",
    en: "kept back as secret; names, specifications and unit prices of items and the amount of the contract cannot be commercial secrets",
  },
  basis: [{ source: "procurement-disclosure-notice-2015", article: "政府采购合同" }],
  since: "0.1.0",
  examples: [
    {
      name: "safes and a training on trade secrets, with their prices; a state secret",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某办公设备有限公司" }],
        items: [
          {
            name: "保密柜",
            specification: "保密型",
            unitPrice: { kind: "unit-price", text: "2,300.00", value: 2300, unit: "CNY" },
          },
          { name: "商业秘密保护培训" },
          { name: "国家秘密" },
        ],
        amount: { kind: "total", text: "46,000.00", value: 46000, unit: "CNY" },
      },
      findings: [],
    },
    {
      name: "specification, unit price and amount",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某办公设备有限公司" }],
        items: [
          {
            name: "护理床",
            specification: "涉及商业秘密，不予公开",
            unitPrice: { kind: "unpublished", text: "***" },
          },
        ],
        amount: { kind: "unpublished", text: "商业秘密" },
      },
      findings: ["/items/0/specification", "/items/0/unitPrice", "/amount"],
    },
  ],
  *check(record) {
    for (const [index, { name, specification }] of (record.items ?? []).entries()) {
      if (isWithheld(name)) yield { at: pointer("items", index, "name") };
      if (isWithheld(specification)) yield { at: pointer("items", index, "specification") };
    }
    for (const { amount, at } of amountsOfContract(record)) {
      if (isWithheld(amount.text)) yield { at: pointer(...at) };
    }
  },
};

const isWithheld = (answer = ""): boolean => answer !== "" && withheld.test(answer.trim());
