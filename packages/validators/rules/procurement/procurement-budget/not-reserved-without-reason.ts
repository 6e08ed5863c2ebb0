import { isBlank } from "../../../src/blank-answer.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** The year the measures took effect. */
const firstYear = 2021;

/** Nothing reserved for small and medium-sized enterprises, and no reason why. */
export const notReservedWithoutReason: Rule<"procurement-budget"> = {
  code: "procurement-budget/not-reserved-without-reason",
  severity: "warning",
  title: { zh: "不预留没有说明理由", en: "Not reserved, without a reason" },
  message: {
    zh: "第 {row} 项写明不预留中小企业份额，没有说明理由",
    en: "line {row} reserves nothing for small and medium-sized enterprises and gives no reason",
  },
  basis: [{ source: "sme-procurement-measures", article: "预留" }],
  since: "0.1.0",
  examples: [
    {
      name: "with a reason",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "殡葬设备", smeReserve: { measure: "not-reserved", reason: "供应商不足三家" } }],
      },
      findings: [],
    },
    {
      name: "with a stroke for a reason",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2021,
        items: [{ name: "殡葬设备", smeReserve: { measure: "not-reserved", reason: "/" } }],
      },
      findings: ["/items/0/smeReserve"],
    },
    {
      name: "the year before the measures",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2020,
        items: [{ name: "殡葬设备", smeReserve: { measure: "not-reserved" } }],
      },
      findings: [],
    },
  ],
  *check({ year, items }) {
    if (year < firstYear) return;
    for (const [index, { smeReserve }] of items.entries()) {
      if (smeReserve?.measure === "not-reserved" && isBlank(smeReserve.reason)) {
        yield { at: pointer("items", index, "smeReserve"), data: { row: index + 1 } };
      }
    }
  },
};
