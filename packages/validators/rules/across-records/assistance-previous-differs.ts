import { monthlyTable, urbanRow } from "../../src/assistance/example-statistics.js";
import { figureOf, followingTables, rowKey, rowsByKey } from "../../src/assistance/statistics-series.js";
import type { RecordSetRule } from "../../src/rule.js";
import { figureMismatch, mismatchData, plus } from "../../src/statistics/figure-sums.js";
import { decimalsOf } from "../../src/statistics/rounding.js";

/**
 * A column of last month's figures that differ from what was published last month.
 *
 * Figures are put right afterwards, and then a note should say so; hence a warning.
 */
export const assistancePreviousDiffers: RecordSetRule = {
  code: "across-records/assistance-previous-differs",
  severity: "warning",
  title: { zh: "上期栏与上期公布的数不同", en: "Last period's column is not what was published" },
  message: {
    zh: "“{item}”的上期数印为 {printed}，上期公布的是 {expected}，相差 {difference}；如有更正，应说明",
    en: "last period's “{item}” is printed as {printed}, {expected} was published then, {difference} apart: a correction should be called so",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "as published; in 万人, rounded",
      records: [
        { ...monthlyTable(urbanRow("persons", "person", 60682)), periodEnd: "2016-06" },
        monthlyTable(urbanRow("persons", "person-10k", 6.22, { previous: 6.07 })),
      ],
      findings: [],
    },
    {
      name: "one more than published",
      records: [
        { ...monthlyTable(urbanRow("persons", "person", 1200)), periodEnd: "2016-06" },
        monthlyTable(urbanRow("persons", "person", 1203, { previous: 1201 })),
      ],
      findings: ["/1/items/0/previous"],
    },
    {
      name: "last year's July is not last month",
      records: [
        { ...monthlyTable(urbanRow("persons", "person", 1100)), periodEnd: "2015-07" },
        monthlyTable(urbanRow("persons", "person", 1203, { previous: 1201 })),
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { table, before } of followingTables(records)) {
      if (before === undefined) continue;
      const earlier = rowsByKey(before.record);
      for (const [row, item] of table.record.items.entries()) {
        const printed = figureOf(table, row, "previous");
        const published = figureOf(before, earlier.get(rowKey(item)));
        if (printed === undefined || published === undefined || item.note !== undefined) continue;
        if (printed.unit === published.unit && printed.value === published.value) continue;
        const mismatch = figureMismatch(printed, plus([published]), () => decimalsOf([printed, published]));
        if (mismatch === undefined) continue;
        yield { at: printed.at, data: { item: item.name, ...mismatchData(mismatch) } };
      }
    }
  },
};
