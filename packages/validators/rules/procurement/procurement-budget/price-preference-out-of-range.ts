import { compare, exactDecimal, toNumber } from "../../../src/exact-decimal.js";
import { pointer } from "../../../src/pointer.js";
import { smeParameter } from "../../../src/procurement/sme-parameters.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A price preference outside the range in force when the purchase is planned.
 *
 * The range changed on 1 July 2022: a line of that year without a month cannot be judged.
 */
export const pricePreferenceOutOfRange: Rule<"procurement-budget"> = {
  code: "procurement-budget/price-preference-out-of-range",
  severity: "warning",
  title: { zh: "价格扣除比例不在规定范围", en: "Price preference out of range" },
  message: {
    zh: "价格扣除比例 {printed}%，规定范围是 {least}% 至 {most}%",
    en: "the price preference is {printed}%, the range is {least}% to {most}%",
  },
  basis: [
    { source: "sme-procurement-measures", article: "价格扣除" },
    { source: "sme-procurement-notice-2022", article: "价格扣除" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "both ends of the range",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [
          { name: "护理床", category: "goods", smeReserve: { pricePreference: 10 } },
          { name: "养老服务", category: "services", smeReserve: { pricePreference: 20 } },
          { name: "装修工程", category: "works", smeReserve: { pricePreference: 3 } },
        ],
      },
      findings: [],
    },
    {
      name: "six per cent, as before July 2022",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2022,
        items: [
          { name: "护理床", category: "goods", plannedMonth: "2022-06", smeReserve: { pricePreference: 6 } },
          { name: "轮椅", category: "goods", plannedMonth: "2022-07", smeReserve: { pricePreference: 6 } },
        ],
      },
      findings: ["/items/1/smeReserve/pricePreference"],
    },
    {
      name: "a share written as a fraction",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2026,
        items: [{ name: "护理床", category: "goods", smeReserve: { pricePreference: 0.1 } }],
      },
      findings: ["/items/0/smeReserve/pricePreference"],
    },
    {
      name: "the year of the change, without a month",
      record: {
        recordType: "procurement-budget",
        department: { name: "某某县民政局" },
        year: 2022,
        items: [{ name: "护理床", category: "goods", smeReserve: { pricePreference: 6 } }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ year, items }) {
    let unknown = false;
    for (const [index, { category, plannedMonth, smeReserve }] of items.entries()) {
      const printed = smeReserve?.pricePreference;
      if (printed === undefined || category === undefined) continue;
      const [first, last] =
        plannedMonth === undefined
          ? [`${year}-01-01`, `${year}-12-31`]
          : [`${plannedMonth}-01`, `${plannedMonth}-28`];
      const least = smeParameter("price-preference-least", category, last);
      const most = smeParameter("price-preference-most", category, last);
      if (least === undefined || most === undefined) continue;
      const before = smeParameter("price-preference-least", category, first);
      if (before === undefined || compare(before, least) !== 0) unknown = true;
      else if (compare(exactDecimal(printed), least) < 0 || compare(exactDecimal(printed), most) > 0) {
        yield {
          at: pointer("items", index, "smeReserve", "pricePreference"),
          data: { printed, least: toNumber(least), most: toNumber(most) },
        };
      }
    }
    if (unknown) yield monthUnknown;
  },
};

const monthUnknown = {
  notRun: {
    zh: "规定范围在该年度内有变动，而明细没有预计采购时间",
    en: "the range changed in the year, and a line has no month",
  },
};
