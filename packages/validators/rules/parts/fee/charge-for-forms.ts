import type { PartRule } from "../../../src/part-rule.js";

const forms = /(申请书|申请表|登记表|表格|格式文本)(工本)?费/;

/**
 * Forms to apply on are handed out free of charge.
 *
 * The law says so of licences; the charge is told by its name: a warning.
 */
export const chargeForForms: PartRule<"fee"> = {
  code: "fee/charge-for-forms",
  severity: "warning",
  title: { zh: "申请表格收费", en: "Charge for forms" },
  message: {
    zh: "收费项目“{name}”是申请表格的费用；提供行政许可申请书格式文本不得收费",
    en: "{name} charges for forms; the forms to apply for a licence on are free",
  },
  basis: [{ source: "administrative-licensing-law", article: "第五十八条" }],
  since: "0.1.0",
  examples: [
    { name: "a certificate", part: { name: "婚姻证书工本费", amount: 9 }, findings: [] },
    { name: "forms at zero yuan", part: { name: "申请表工本费", amount: 0 }, findings: [] },
    { name: "forms", part: { name: "登记申请表工本费", amount: 5 }, findings: [""] },
  ],
  *check({ name, amount }) {
    if (amount !== 0 && forms.test(name)) yield { at: "", data: { name } };
  },
};
