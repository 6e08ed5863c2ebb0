import { monthlyTable, urbanRow } from "../../src/assistance/example-statistics.js";
import { decimalsIn } from "../../src/assistance/statistics-items.js";
import { figureOf, followingTables, headlinePairs } from "../../src/assistance/statistics-series.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { figureMismatch, mismatchData } from "../../src/statistics/figure-sums.js";

const stocks = [
  { stock: "persons", added: "added-persons", left: "left-persons" },
  { stock: "households", added: "added-households", left: "left-households" },
] as const;

/** People on the list that are not those of the table before, more those added, less those who left. */
export const assistanceFlowBroken: RecordSetRule = {
  code: "across-records/assistance-flow-broken",
  severity: "error",
  title: { zh: "期末数与上期公布数、新增、退出对不上", en: "The list does not follow from the one before" },
  message: {
    zh: "“{item}”印为 {printed}，上期公布数加新增减退出为 {expected}，相差 {difference}",
    en: "“{item}” is printed as {printed}; what was published last time, more those added, less those who left, is {expected}: {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "ten joined and seven left",
      records: [
        { ...monthlyTable(urbanRow("persons", "person", 1200)), periodEnd: "2016-06" },
        monthlyTable(
          urbanRow("persons", "person", 1203),
          urbanRow("added-persons", "person", 10),
          urbanRow("left-persons", "person", 7),
        ),
      ],
      findings: [],
    },
    {
      name: "and one more is on the list",
      records: [
        { ...monthlyTable(urbanRow("persons", "person", 1200)), periodEnd: "2016-06" },
        monthlyTable(
          urbanRow("persons", "person", 1204),
          urbanRow("added-persons", "person", 10),
          urbanRow("left-persons", "person", 7),
        ),
      ],
      findings: ["/1/items/0/value"],
    },
    {
      name: "the month before is missing",
      records: [
        { ...monthlyTable(urbanRow("persons", "person", 1200)), periodEnd: "2016-05" },
        monthlyTable(
          urbanRow("persons", "person", 1204),
          urbanRow("added-persons", "person", 10),
          urbanRow("left-persons", "person", 7),
        ),
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const { table, before } of followingTables(records)) {
      let unknown = false;
      for (const [rows, earlier] of headlinePairs(table, before)) {
        for (const { stock, added, left } of stocks) {
          const row = rows.get(stock);
          const now = figureOf(table, row);
          const [joined, gone] = [figureOf(table, rows.get(added)), figureOf(table, rows.get(left))];
          const isPrinted = figureOf(table, row, "previous") !== undefined;
          if (now === undefined || joined === undefined || gone === undefined || isPrinted) continue;
          const last = before && figureOf(before, earlier.get(stock));
          if (last === undefined) {
            unknown = true;
            continue;
          }
          const terms = [{ figure: last }, { figure: joined }, { figure: gone, minus: true }];
          const mismatch = figureMismatch(now, terms, () => decimalsIn(table.record));
          if (mismatch === undefined) continue;
          const item = table.record.items[row ?? -1]?.name ?? "";
          yield { at: now.at, data: { item, ...mismatchData(mismatch) } };
        }
      }
      if (unknown) yield { ...lastMissing, at: pointer(table.index) };
    }
  },
};

const lastMissing = {
  notRun: {
    zh: "没有给出上一期的人数、户数",
    en: "the figures of the period before are not among the records",
  },
};
