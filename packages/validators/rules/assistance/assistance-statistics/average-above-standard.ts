import { monthlyTable, urbanRow } from "../../../src/assistance/example-statistics.js";
import { headlinesOf } from "../../../src/assistance/headlines.js";
import { yearlyRate } from "../../../src/assistance/standard-rates.js";
import { figureAt } from "../../../src/assistance/statistics-items.js";
import { compare } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A minimum allowance that on average is above its standard, from which income is deducted.
 *
 * Price subsidies paid with it may lift it above, so it is a warning.
 */
export const averageAboveStandard: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/average-above-standard",
  severity: "warning",
  title: { zh: "低保补助水平高于保障标准", en: "Average allowance above the standard" },
  message: {
    zh: "“{item}”为 {average}，高于同一张表的保障标准 {standard}；请核对单位是按月还是按年，是否含价格补贴",
    en: "“{item}” is {average}, above the standard {standard} of the same table; check whether both are monthly, and whether price subsidies are included",
  },
  basis: [{ source: "assistance-statistics-practice", article: "人均补助水平" }],
  since: "0.1.0",
  examples: [
    {
      name: "at the standard; a yearly standard is converted",
      record: monthlyTable(
        urbanRow("average-subsidy", "CNY-per-person-month", 400),
        urbanRow("standard", "CNY-per-person-year", 4800),
      ),
      findings: [],
    },
    {
      name: "one yuan above",
      record: monthlyTable(
        urbanRow("average-subsidy", "CNY-per-person-month", 401),
        urbanRow("standard", "CNY-per-person-year", 4800),
      ),
      findings: ["/items/0/value"],
    },
    {
      name: "the standard has no unit of time",
      record: monthlyTable(
        urbanRow("average-subsidy", "CNY-per-person-month", 401),
        urbanRow("standard", "CNY", 400),
      ),
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    let unitless = false;
    for (const { first, rows } of headlinesOf(record.items).values()) {
      if (first.scheme !== "minimum-living-allowance") continue;
      const average = figureAt(record, rows.get("average-subsidy") ?? -1);
      const standard = figureAt(record, rows.get("standard") ?? -1);
      if (average === undefined || standard === undefined) continue;
      const [paid, allowed] = [yearlyRate(average), yearlyRate(standard)];
      if (paid === undefined || allowed === undefined) unitless = true;
      else if (compare(paid, allowed) > 0) {
        const item = record.items[rows.get("average-subsidy") ?? -1]?.name ?? "";
        yield { at: average.at, data: { item, average: average.value, standard: standard.value } };
      }
    }
    if (unitless) yield rateUnknown;
  },
};

const rateUnknown = {
  notRun: {
    zh: "补助水平或者保障标准的单位没有写明每月、每年",
    en: "the average or the standard does not say whether it is for a month or a year",
  },
};
