import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { sumGroups } from "../../../src/assistance/part-groups.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { quantityOf } from "../../../src/statistics/stat-units.js";

/**
 * Persons, person-times and households added to one another.
 *
 * 元 and 万元 can be added once converted, and are.
 */
export const unitsMixed: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/units-mixed",
  severity: "error",
  title: { zh: "不同口径的数相加", en: "Different things added up" },
  message: {
    zh: "“{item}”的单位是 {unit}，它的合计“{whole}”的单位是 {wholeUnit}：人、人次、户不能相加",
    en: "“{item}” is in {unit}, its total “{whole}” in {wholeUnit}: persons, person-times and households do not add up",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "yuan and ten thousand yuan",
      record: monthlyTable(
        { name: "低保资金", level: 0, partsComplete: true, unit: "CNY-10k", value: 253.7 },
        { name: "城市", level: 1, unit: "CNY", value: 421000 },
        { name: "农村", level: 1, unit: "CNY-10k", value: 211.6 },
      ),
      findings: [],
    },
    {
      name: "persons and person-times",
      record: monthlyTable(
        { name: "救助对象", level: 0, partsComplete: true, unit: "person", value: 1288 },
        { name: "城市低保", level: 1, unit: "person", value: 1203 },
        { name: "临时救助", level: 1, unit: "person-time", value: 85 },
      ),
      findings: ["/items/2/unit"],
    },
  ],
  *check({ items }) {
    for (const { whole, parts } of sumGroups(items)) {
      const total = items[whole];
      if (total?.unit === undefined) continue;
      for (const index of parts) {
        const part = items[index];
        if (part?.unit === undefined || quantityOf(part.unit) === quantityOf(total.unit)) continue;
        yield {
          at: pointer("items", index, "unit"),
          data: { item: part.name, unit: part.unit, whole: total.name, wholeUnit: total.unit },
        };
      }
    }
  },
};
