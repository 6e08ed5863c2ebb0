import { brokenSums } from "../../../src/assistance/broken-sums.js";
import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { columnNames } from "../../../src/assistance/statistics-items.js";
import type { Rule } from "../../../src/rule.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/**
 * Parts that do not add up to their whole, in any column; an urban and a rural figure are parts of the total.
 *
 * Things counted must agree exactly. Rounded figures may each be off by half of the last digit. What a change of
 * definition explains is the matter of `definition-changed`.
 */
export const partsDoNotSum: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/parts-do-not-sum",
  severity: "error",
  title: { zh: "分项之和不等于合计", en: "Parts do not add up to the whole" },
  message: {
    zh: "“{item}”{column}印为 {printed}，各分项相加为 {expected}，相差 {difference}（四舍五入最多差 {tolerance}）",
    en: "“{item}” ({column}) is printed as {printed}, its parts come to {expected}: {difference} apart, rounding explains {tolerance}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "urban and rural, and parts declared complete; rounded amounts one last digit apart",
      record: monthlyTable(
        {
          name: "城乡低保人数",
          scheme: "minimum-living-allowance",
          area: "all",
          measure: "persons",
          unit: "person",
          value: 10823,
        },
        {
          name: "城市低保人数",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "persons",
          unit: "person",
          value: 1203,
        },
        {
          name: "农村低保人数",
          scheme: "minimum-living-allowance",
          area: "rural",
          measure: "persons",
          unit: "person",
          value: 9620,
        },
        { name: "低保资金", level: 0, partsComplete: true, unit: "CNY-10k", value: 253.8 },
        { name: "城市", level: 1, unit: "CNY-10k", value: 42.1 },
        { name: "农村", level: 1, unit: "CNY-10k", value: 211.6 },
        { name: "其中：价格补贴", level: 1, ofWhich: true, unit: "CNY-10k", value: 3.2 },
      ),
      findings: [],
    },
    {
      name: "one person too many, and two last digits of rounded amounts",
      record: monthlyTable(
        {
          name: "城乡低保人数",
          scheme: "minimum-living-allowance",
          area: "all",
          measure: "persons",
          unit: "person",
          value: 10824,
        },
        {
          name: "城市低保人数",
          scheme: "minimum-living-allowance",
          area: "urban",
          measure: "persons",
          unit: "person",
          value: 1203,
        },
        {
          name: "农村低保人数",
          scheme: "minimum-living-allowance",
          area: "rural",
          measure: "persons",
          unit: "person",
          value: 9620,
        },
        { name: "低保资金", level: 0, partsComplete: true, unit: "CNY-10k", value: 253.9, previous: 250 },
        { name: "城市", level: 1, unit: "CNY-10k", value: 42.1, previous: 42 },
        { name: "农村", level: 1, unit: "CNY-10k", value: 211.6, previous: 280 },
      ),
      findings: ["/items/3/value", "/items/3/previous", "/items/0/value"],
    },
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
      name: "a part is blank",
      record: monthlyTable(
        { name: "低保资金", level: 0, partsComplete: true, unit: "CNY-10k", value: 253.7 },
        { name: "城市", level: 1, unit: "CNY-10k", value: null },
        { name: "农村", level: 1, unit: "CNY-10k", value: 211.6 },
      ),
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    for (const broken of brokenSums(record)) {
      if ("notRun" in broken) {
        yield broken;
        continue;
      }
      if (broken.countedWithin !== undefined) continue;
      const { group, column, mismatch } = broken;
      yield {
        at: mismatch.whole.at,
        data: {
          item: record.items[group.whole]?.name ?? "",
          column: columnNames[column],
          ...mismatchData(mismatch),
        },
      };
    }
  },
};
