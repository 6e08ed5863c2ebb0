import { isBlank } from "../../../src/blank-answer.js";
import { compare, toNumber } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { shownAmount, totalYuan } from "../../../src/procurement/money.js";
import { smeParameter } from "../../../src/procurement/sme-parameters.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A project small enough to be reserved as a whole that is not, without a reason.
 *
 * The threshold is looked up by year and category; it is recalled, so this is a warning.
 */
export const smallProjectNotReserved: Rule<"procurement-budget"> = {
  code: "procurement-budget/small-project-not-reserved",
  severity: "warning",
  title: { zh: "限额以下项目没有整体预留给中小企业", en: "Small project not reserved as a whole" },
  message: {
    zh: "预算 {budget} 不超过 {threshold} 元，没有专门面向中小企业采购，也没有写明理由",
    en: "a budget of {budget} is within {threshold} yuan, is not reserved as a whole, and no reason is given",
  },
  basis: [{ source: "sme-procurement-measures", article: "预留" }],
  since: "0.1.0",
  examples: [
    {
      name: "services at the threshold, reserved",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "养老服务",
            category: "services",
            budget: { kind: "total", value: 200, unit: "CNY-10k" },
            smeReserve: { measure: "reserved-whole" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "services at the threshold, and works at theirs, with a price preference only",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "养老服务",
            category: "services",
            budget: { kind: "total", value: 200, unit: "CNY-10k" },
            smeReserve: { measure: "price-preference" },
          },
          {
            name: "装修工程",
            category: "works",
            budget: { kind: "total", value: 4000000, unit: "CNY" },
            smeReserve: { measure: "price-preference" },
          },
        ],
      },
      findings: ["/items/0/smeReserve", "/items/1/smeReserve"],
    },
    {
      name: "above the threshold, or with a reason",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "养老服务",
            category: "services",
            budget: { kind: "total", value: 200.01, unit: "CNY-10k" },
            smeReserve: { measure: "price-preference" },
          },
          {
            name: "殡葬设备",
            category: "goods",
            budget: { kind: "total", value: 20, unit: "CNY-10k" },
            smeReserve: { measure: "not-reserved", reason: "能够供货的中小企业不足三家" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "before the measures",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2020,
        items: [
          {
            name: "养老服务",
            category: "services",
            budget: { kind: "total", value: 20, unit: "CNY-10k" },
            smeReserve: { measure: "price-preference" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "the table says nothing of reserves",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "养老服务", category: "services", budget: { kind: "total", value: 20, unit: "CNY-10k" } },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ year, items }) {
    let unknown = false;
    for (const [index, { category, budget, smeReserve }] of items.entries()) {
      const threshold =
        category === undefined ? undefined : smeParameter("reserve-threshold", category, `${year}-12-31`);
      const yuan = totalYuan(budget);
      if (budget === undefined || yuan === undefined || threshold === undefined) continue;
      if (compare(yuan, threshold) > 0) continue;
      if (smeReserve?.measure === undefined) unknown = true;
      else if (!settled.has(smeReserve.measure) && isBlank(smeReserve.reason)) {
        yield {
          at: pointer("items", index, "smeReserve"),
          data: { budget: shownAmount(budget), threshold: toNumber(threshold) },
        };
      }
    }
    if (unknown) yield reserveUnknown;
  },
};

/** Reserved as a whole, or not at all, which is a rule of its own. */
const settled = new Set(["reserved-whole", "not-reserved"]);

const reserveUnknown = {
  notRun: {
    zh: "限额以下的项目没有写明中小企业预留措施",
    en: "projects within the threshold do not say whether they are reserved",
  },
};
