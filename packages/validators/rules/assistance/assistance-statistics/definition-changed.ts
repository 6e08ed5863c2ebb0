import { brokenSums } from "../../../src/assistance/broken-sums.js";
import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { columnNames } from "../../../src/assistance/statistics-items.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { mismatchData } from "../../../src/statistics/figure-sums.js";

/**
 * A part that was counted within another in an earlier column and beside it in this one.
 *
 * This period's column adds up; the earlier one exceeds its total by exactly the part that is now counted apart. A
 * change from the one to the other says nothing.
 */
export const definitionChanged: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/definition-changed",
  severity: "warning",
  title: { zh: "两栏口径不一致", en: "Two columns follow two definitions" },
  message: {
    zh: "“{item}”{column}的 {counted} 包括了“{part}”{partValue}，本期的 {now} 不包括，两栏口径不同：分项相加得 {expected}，合计为 {printed}；按它们算出的增减没有意义",
    en: "“{item}” of {counted} ({column}) includes the {partValue} of “{part}”, the {now} of this period does not: its parts come to {expected}, the total is {printed}, and a change between the two columns says nothing",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "one definition in both columns",
      record: monthlyTable(
        { name: "乡镇级合计", level: 0, partsComplete: true, unit: "item", value: 1107, previous: 1107 },
        { name: "镇", level: 1, unit: "item", value: 653, previous: 653 },
        { name: "乡", level: 1, unit: "item", value: 251, previous: 251 },
        { name: "民族乡", level: 1, unit: "item", value: 19, previous: 19 },
        { name: "街道", level: 1, unit: "item", value: 184, previous: 184 },
      ),
      findings: [],
    },
    {
      name: "as printed in Fujian in January 2020",
      record: monthlyTable(
        { name: "乡镇级合计", level: 0, partsComplete: true, unit: "item", value: 1107, previous: 1107 },
        { name: "镇", level: 1, unit: "item", value: 653, previous: 653 },
        { name: "乡", level: 1, unit: "item", value: 251, previous: 270 },
        { name: "民族乡", level: 1, unit: "item", value: 19, previous: 19 },
        { name: "街道", level: 1, unit: "item", value: 184, previous: 184 },
      ),
      findings: ["/items/2/previous"],
    },
    {
      name: "a sum that is wrong by something else",
      record: monthlyTable(
        { name: "乡镇级合计", level: 0, partsComplete: true, unit: "item", value: 1107, previous: 1107 },
        { name: "镇", level: 1, unit: "item", value: 653, previous: 653 },
        { name: "乡", level: 1, unit: "item", value: 251, previous: 260 },
        { name: "民族乡", level: 1, unit: "item", value: 19, previous: 19 },
        { name: "街道", level: 1, unit: "item", value: 184, previous: 184 },
      ),
      findings: [],
    },
  ],
  *check(record) {
    for (const broken of brokenSums(record)) {
      if ("notRun" in broken) {
        yield broken;
        continue;
      }
      const { column, countedWithin, mismatch } = broken;
      if (countedWithin === undefined) continue;
      const item = record.items[countedWithin.within];
      const part = record.items[countedWithin.counted];
      yield {
        at: pointer("items", countedWithin.within, column),
        data: {
          item: item?.name ?? "",
          column: columnNames[column],
          counted: item?.[column] ?? "—",
          now: item?.value ?? "—",
          part: part?.name ?? "",
          partValue: part?.[column] ?? "—",
          ...mismatchData(mismatch),
        },
      };
    }
  },
};
