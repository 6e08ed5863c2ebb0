import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { rowsBelow } from "../../../src/assistance/part-groups.js";
import { columnNames, columns, figureAt, lazyDecimals } from "../../../src/assistance/statistics-items.js";
import type { Rule } from "../../../src/rule.js";
import { figureMismatch, mismatchData, plus } from "../../../src/statistics/figure-sums.js";

/**
 * Parts greater than what they are part of: a row marked 其中, or together the rows of an incomplete list.
 *
 * Rows marked 其中 may overlap and are held against the whole one by one. Where an amount is negative nothing is said.
 */
export const ofWhichExceedsWhole: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/of-which-exceeds-whole",
  severity: "error",
  title: { zh: "其中数大于总数", en: "A part is greater than the whole" },
  message: {
    zh: "“{item}”{column}为 {printed}，其分项（{parts}）达到 {expected}，多出 {difference}",
    en: "“{item}” ({column}) is {printed}, and part of it ({parts}) comes to {expected}, {difference} more",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "two overlapping classes of people; listed schemes that come to less than all",
      record: monthlyTable(
        { name: "城市低保人数", level: 0, unit: "person", value: 1203 },
        { name: "其中：老年人", level: 1, ofWhich: true, unit: "person", value: 700 },
        { name: "其中：残疾人", level: 1, ofWhich: true, unit: "person", value: 600 },
        { name: "社会救助", level: 0, unit: "CNY-10k", value: 100001.8 },
        { name: "低保", level: 1, unit: "CNY-10k", value: 87167.3 },
        { name: "特困", level: 1, unit: "CNY-10k", value: 10625.8 },
      ),
      findings: [],
    },
    {
      name: "as many as the whole",
      record: monthlyTable(
        { name: "城市低保人数", level: 0, unit: "person", value: 1203 },
        { name: "其中：老年人", level: 1, ofWhich: true, unit: "person", value: 1203 },
      ),
      findings: [],
    },
    {
      name: "one more; two schemes that come to more than all",
      record: monthlyTable(
        { name: "城市低保人数", level: 0, unit: "person", value: 1203 },
        { name: "其中：老年人", level: 1, ofWhich: true, unit: "person", value: 1204 },
        { name: "社会救助", level: 0, unit: "CNY-10k", value: 97000 },
        { name: "低保", level: 1, unit: "CNY-10k", value: 87167.3 },
        { name: "特困", level: 1, unit: "CNY-10k", value: 10625.8 },
      ),
      findings: ["/items/0/value", "/items/2/value"],
    },
  ],
  *check(record) {
    const decimals = lazyDecimals(record);
    const { items } = record;
    for (const [whole, below] of rowsBelow(items).entries()) {
      if (below.length === 0) continue;
      const isComplete = items[whole]?.partsComplete === true;
      const ofWhich = below.filter((index) => items[index]?.ofWhich === true);
      const listed = isComplete ? [] : below.filter((index) => items[index]?.ofWhich !== true);
      for (const column of columns) {
        const limit = figureAt(record, whole, column);
        if (limit === undefined) continue;
        for (const parts of [listed, ...ofWhich.map((index) => [index])]) {
          const figures = parts.flatMap((index) => figureAt(record, index, column) ?? []);
          if (figures.length === 0 || figures.some(({ value }) => value < 0)) continue;
          const mismatch = figureMismatch(limit, plus(figures), decimals);
          if (mismatch === undefined || mismatch.gap.units > 0n) continue;
          yield {
            at: limit.at,
            data: {
              item: items[whole]?.name ?? "",
              column: columnNames[column],
              parts: parts.map((index) => items[index]?.name ?? "").join("、"),
              ...mismatchData(mismatch),
            },
          };
        }
      }
    }
  },
};
