import { exampleStandard } from "../../src/assistance/example-standard.js";
import { monthlyTable, urbanRow } from "../../src/assistance/example-statistics.js";
import { headlinesOf } from "../../src/assistance/headlines.js";
import { yearlyRate } from "../../src/assistance/standard-rates.js";
import { standardOn, standardSeries } from "../../src/assistance/standards.js";
import { figureOf, tablesAmong } from "../../src/assistance/statistics-series.js";
import { compare } from "../../src/exact-decimal.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A minimum allowance that on average is above the standard in force in the period's last month.
 *
 * Where the table prints a standard, it is judged by that. Price subsidies may lift the average, so it is a warning.
 */
export const assistanceAverageAboveStandard: RecordSetRule = {
  code: "across-records/assistance-average-above-standard",
  severity: "warning",
  title: { zh: "低保补助水平高于当时的保障标准", en: "Average allowance above the standard in force" },
  message: {
    zh: "“{item}”为 {average}，高于 {from} 起执行的保障标准 {standard}；请核对单位，是否含价格补贴",
    en: "“{item}” is {average}, above the standard of {standard} in force since {from}; check units and price subsidies",
  },
  basis: [{ source: "assistance-statistics-practice", article: "人均补助水平" }],
  since: "0.1.0",
  examples: [
    {
      name: "at the standard",
      records: [exampleStandard, monthlyTable(urbanRow("average-subsidy", "CNY-per-person-month", 500))],
      findings: [],
    },
    {
      name: "a yuan above the standard for both areas that had just begun",
      records: [
        { ...exampleStandard, area: "all", validTo: "2016-06-30" },
        {
          ...exampleStandard,
          area: "all",
          validFrom: "2016-07-01",
          amount: { value: 480, unit: "CNY-per-person-month" },
        },
        monthlyTable(urbanRow("average-subsidy", "CNY-per-person-month", 481)),
      ],
      findings: ["/2/items/0/value"],
    },
    {
      name: "no standard of the day",
      records: [
        { ...exampleStandard, validFrom: "2016-08-01" },
        monthlyTable(urbanRow("average-subsidy", "CNY-per-person-month", 500)),
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const series = standardSeries(records);
    for (const table of tablesAmong(records)) {
      let unknown = false;
      for (const { first, rows } of headlinesOf(table.record.items).values()) {
        const row = rows.get("average-subsidy");
        const average = figureOf(table, row);
        if (first.scheme !== "minimum-living-allowance" || average === undefined || rows.has("standard"))
          continue;
        const { area = "all", region = table.record.region.name } = first;
        const key = { region, scheme: first.scheme, area, kind: "minimum-living" } as const;
        const standard = standardOn(series, key, `${table.record.periodEnd}-01`);
        const [paid, allowed] = [yearlyRate(average), standard && yearlyRate(standard.record.amount)];
        if (standard === undefined || paid === undefined || allowed === undefined) {
          unknown = true;
          continue;
        }
        if (compare(paid, allowed) <= 0) continue;
        yield {
          at: average.at,
          data: {
            item: table.record.items[row ?? -1]?.name ?? "",
            average: average.value,
            from: standard.from,
            standard: standard.record.amount.value,
            operands: [pointer(standard.index, "amount")],
          },
        };
      }
      if (unknown) yield { ...standardMissing, at: pointer(table.index) };
    }
  },
};

const standardMissing = {
  notRun: {
    zh: "没有给出当时的保障标准，或者没有写明每月、每年",
    en: "the standard of the day is not among the records, or does not say month or year",
  },
};
