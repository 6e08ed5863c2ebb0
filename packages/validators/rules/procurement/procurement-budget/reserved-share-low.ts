import { isBlank } from "../../../src/blank-answer.js";
import {
  add,
  compare,
  type ExactDecimal,
  multiply,
  parseDecimal,
  toNumber,
  zero,
} from "../../../src/exact-decimal.js";
import { categoryName } from "../../../src/procurement/category-name.js";
import { totalYuan } from "../../../src/procurement/money.js";
import type { BudgetItem, Category } from "../../../src/procurement/procurement-budget.js";
import { smeParameter } from "../../../src/procurement/sme-parameters.js";
import type { Rule } from "../../../src/rule.js";

const hundred = parseDecimal("100");

/**
 * Less reserved of the projects above the threshold than the least share.
 *
 * Projects that give a reason for reserving less are not counted. The share is recalled; for works it may be higher.
 */
export const reservedShareLow: Rule<"procurement-budget"> = {
  code: "procurement-budget/reserved-share-low",
  severity: "warning",
  title: { zh: "限额以上项目预留比例不足", en: "Share reserved of larger projects is low" },
  message: {
    zh: "{category}类限额以上项目预算共 {budget} 元，预留 {reserved} 元，不到 {share}%",
    en: "larger projects of {category} come to {budget} yuan, of which {reserved} yuan is reserved, less than {share}%",
  },
  basis: [{ source: "sme-procurement-measures", article: "预留" }],
  since: "0.1.0",
  examples: [
    {
      name: "thirty per cent, of two projects together",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "养老服务",
            category: "services",
            budget: { kind: "total", value: 400, unit: "CNY-10k" },
            smeReserve: {
              measure: "subcontract-share",
              amount: { kind: "total", value: 240, unit: "CNY-10k" },
            },
          },
          {
            name: "物业服务",
            category: "services",
            budget: { kind: "total", value: 400, unit: "CNY-10k" },
            smeReserve: { measure: "price-preference" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "ten thousand yuan less",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "装修工程",
            category: "works",
            budget: { kind: "total", value: 1000, unit: "CNY-10k" },
            smeReserve: {
              measure: "subcontract-share",
              amount: { kind: "total", value: 299, unit: "CNY-10k" },
            },
          },
        ],
      },
      findings: ["/items"],
    },
    {
      name: "a reason is given",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "装修工程",
            category: "works",
            budget: { kind: "total", value: 1000, unit: "CNY-10k" },
            smeReserve: { measure: "not-reserved", reason: "需要特级资质" },
          },
        ],
      },
      findings: [],
    },
    {
      name: "how much is reserved is not said",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          {
            name: "装修工程",
            category: "works",
            budget: { kind: "total", value: 1000, unit: "CNY-10k" },
            smeReserve: { measure: "reserved-lots" },
          },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ year, items }) {
    let unknown = false;
    for (const category of ["goods", "services", "works"] as const) {
      const share = smeParameter("reserve-share", category, `${year}-12-31`);
      const larger = share === undefined ? [] : largerProjects(items, category, year);
      if (share === undefined || larger.length === 0) continue;
      const sums = reservedOf(larger);
      if (sums === undefined) unknown = true;
      else if (compare(multiply(sums.reserved, hundred), multiply(sums.budget, share)) < 0) {
        yield {
          at: "/items",
          data: {
            category: categoryName[category],
            budget: toNumber(sums.budget),
            reserved: toNumber(sums.reserved),
            share: toNumber(share),
          },
        };
      }
    }
    if (unknown) yield reserveUnknown;
  },
};

const largerProjects = (items: readonly BudgetItem[], category: Category, year: number): BudgetItem[] => {
  const threshold = smeParameter("reserve-threshold", category, `${year}-12-31`);
  return items.filter((item) => {
    const yuan = totalYuan(item.budget);
    const larger = threshold !== undefined && yuan !== undefined && compare(yuan, threshold) > 0;
    return larger && item.category === category && isBlank(item.smeReserve?.reason);
  });
};

/** What projects come to and what of it is reserved; `undefined` where one of them does not say. */
const reservedOf = (
  projects: readonly BudgetItem[],
): { budget: ExactDecimal; reserved: ExactDecimal } | undefined => {
  let budget = zero;
  let reserved = zero;
  for (const { budget: amount, smeReserve } of projects) {
    const whole = totalYuan(amount) ?? zero;
    const part = smeReserve?.measure === "reserved-whole" ? whole : totalYuan(smeReserve?.amount);
    const reservesNothing =
      smeReserve?.measure === "price-preference" || smeReserve?.measure === "not-reserved";
    if (part === undefined && !reservesNothing) return undefined;
    budget = add(budget, whole);
    reserved = add(reserved, part ?? zero);
  }
  return { budget, reserved };
};

const reserveUnknown = {
  notRun: {
    zh: "限额以上的项目没有写明预留金额",
    en: "projects above the threshold do not say how much is reserved",
  },
};
