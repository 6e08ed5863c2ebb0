import { pointer } from "../../../src/pointer.js";
import { namedSuppliers } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A failed lot that names a supplier or an amount.
 *
 * Portals fill the cells of a failed lot with strokes and zeros; those say nothing.
 */
export const failedLotWithAward: Rule<"procurement-result"> = {
  code: "procurement-result/failed-lot-with-award",
  severity: "error",
  title: { zh: "失败的采购包列有供应商或金额", en: "Failed lot with a supplier or an amount" },
  message: {
    zh: "采购包“{lot}”结果为失败，却列有供应商或金额；请核对结果",
    en: "lot “{lot}” failed, yet a supplier or an amount is given; check its outcome",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "five lots awarded and three failed, listed out of order",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "awarded", suppliers: [{ name: "甲公司" }] },
          { lotNumber: "2", outcome: "awarded", suppliers: [{ name: "乙公司" }] },
          { lotNumber: "4", outcome: "awarded", suppliers: [{ name: "丙公司" }] },
          { lotNumber: "5", outcome: "awarded", suppliers: [{ name: "丁公司" }] },
          { lotNumber: "8", outcome: "awarded", suppliers: [{ name: "戊公司" }] },
          { lotNumber: "7", outcome: "failed", failureReason: "有效供应商不足三家" },
          { lotNumber: "3", outcome: "failed", failureReason: "有效供应商不足三家" },
          { lotNumber: "6", outcome: "failed", failureReason: "有效供应商不足三家" },
        ],
      },
      findings: [],
    },
    {
      name: "cells filled with a stroke and a zero",
      record: {
        recordType: "procurement-result",
        lots: [
          {
            outcome: "failed",
            suppliers: [{ name: "/" }],
            amount: { kind: "placeholder", text: "0", value: 0 },
          },
        ],
      },
      findings: [],
    },
    {
      name: "a supplier; an amount",
      record: {
        recordType: "procurement-result",
        lots: [
          { lotNumber: "1", outcome: "failed", suppliers: [{ name: "某某家具有限公司" }] },
          { lotNumber: "2", outcome: "failed", amount: { kind: "total", value: 860000, unit: "CNY" } },
        ],
      },
      findings: ["/lots/0", "/lots/1"],
    },
  ],
  *check({ lots }) {
    for (const [index, lot] of lots.entries()) {
      if (lot.outcome !== "failed") continue;
      const hasAmount = (lot.amount?.value ?? 0) > 0 && lot.amount?.kind !== "placeholder";
      if (hasAmount || namedSuppliers(lot).length > 0)
        yield { at: pointer("lots", index), data: { lot: lot.lotNumber ?? index + 1 } };
    }
  },
};
