import { pointer } from "../../pointer.js";
import { isSameOrganisation } from "../organisation-name.js";
import { suppliersOf } from "../parties.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const supplierIsPurchaser: ProcurementCheck = {
  severity: "error",
  title: { zh: "供应商与采购人是同一单位", en: "Supplier is the purchaser" },
  message: {
    zh: "供应商与采购人是同一单位，请核对",
    en: "the supplier is the purchaser itself; check both",
  },
  basis: [
    { source: "government-procurement-law", article: "第二十一条" },
    { source: "government-procurement-law", article: "第四十六条" },
  ],
  *check(record) {
    if (record.purchaser === undefined) return;
    for (const { organisation, at } of suppliersOf(record)) {
      if (isSameOrganisation(organisation, record.purchaser)) yield { at: pointer(...at) };
    }
  },
};
