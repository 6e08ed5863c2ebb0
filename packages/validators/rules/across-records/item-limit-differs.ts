import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { itemsByCode } from "../../src/services/item-lists.js";
import { isLonger, limitText, spanOf, type TimeLimit } from "../../src/time-limit.js";

const names = { statutoryLimit: "法定办结时限", promisedLimit: "承诺办结时限" } as const;

const differ = (one: TimeLimit, other: TimeLimit): boolean => {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (first === undefined || second === undefined) return false;
  return isLonger(first, second) === true || isLonger(second, first) === true;
};

/**
 * Guide, licence and power list promise different times for one item.
 *
 * Only where one limit is longer than the other in every calendar.
 */
export const itemLimitDiffers: RecordSetRule = {
  code: "across-records/item-limit-differs",
  severity: "warning",
  title: { zh: "同一编码的办结时限不同", en: "One item code, two time limits" },
  message: {
    zh: "编码 {code} 的{limit}在这里是 {printed}，在另一条记录里是 {before}",
    en: "the code {code} has {printed} here and {before} in another record ({limit})",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          promisedLimit: { amount: 10, unit: "workday" },
        },
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          promisedLimit: { amount: 10, unit: "workday" },
        },
      ],
      findings: [],
    },
    {
      name: "not known to differ",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          statutoryLimit: { amount: 20, unit: "workday" },
        },
        {
          recordType: "licence-item",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          statutoryLimit: { amount: 20, unit: "day" },
        },
      ],
      findings: [],
    },
    {
      name: "two counties may promise what they like",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          decidingBody: { name: "惠安县民政局" },
          promisedLimit: { amount: 10, unit: "workday" },
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          decidingBody: { name: "安溪县民政局" },
          promisedLimit: { amount: 15, unit: "workday" },
        },
      ],
      findings: [],
    },
    {
      name: "another number",
      records: [
        {
          recordType: "power-responsibility-item",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          promisedLimit: { amount: 10, unit: "workday" },
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          promisedLimit: { amount: 15, unit: "workday" },
        },
      ],
      findings: ["/1/promisedLimit"],
    },
    {
      name: "shorter here",
      records: [
        {
          recordType: "licence-item",
          name: "社会团体成立登记",
          implementationCode: "11350599000000019Q4000111001000",
          statutoryLimit: { amount: 60, unit: "day" },
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          implementationCode: "11350599000000019Q4000111001000",
          statutoryLimit: { amount: 20, unit: "day" },
        },
      ],
      findings: ["/1/statutoryLimit"],
    },
    {
      name: "handling items",
      records: [
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          promisedLimit: { amount: 10, unit: "workday" },
        },
        {
          recordType: "service-guide",
          name: "社会团体成立登记",
          basicCode: "000111001000",
          handleItemCode: "11350599000000019Q400011100100001",
          promisedLimit: { amount: 5, unit: "workday" },
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { code, items } of itemsByCode(records)) {
      for (const field of ["statutoryLimit", "promisedLimit"] as const) {
        let before: TimeLimit | undefined;
        for (const { index, record } of items) {
          const limit = record[field];
          if (limit === undefined || limit === "无" || record.handleItemCode !== undefined) continue;
          if (before === undefined) before = limit;
          else if (differ(before, limit)) {
            const data = { code, limit: names[field], printed: limitText(limit), before: limitText(before) };
            yield { at: pointer(index, field), data };
          }
        }
      }
    }
  },
};
