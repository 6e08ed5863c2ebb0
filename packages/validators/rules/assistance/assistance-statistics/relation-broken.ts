import { monthlyTable } from "../../../src/assistance/example-statistics.js";
import { relationOf } from "../../../src/assistance/relations.js";
import { columnNames, columns, figureAt, lazyDecimals } from "../../../src/assistance/statistics-items.js";
import type { Rule } from "../../../src/rule.js";
import { figureMismatch, mismatchData } from "../../../src/statistics/figure-sums.js";

/** A relation the table itself declares between its rows, `1=2+3`, that its figures do not keep. */
export const relationBroken: Rule<"assistance-statistics"> = {
  code: "assistance-statistics/relation-broken",
  severity: "error",
  title: { zh: "表内关系不成立", en: "A declared relation does not hold" },
  message: {
    zh: "表上写明 {relation}，“{item}”{column}印为 {printed}，按关系应为 {expected}，相差 {difference}",
    en: "the table declares {relation}; “{item}” ({column}) is printed as {printed} and should be {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "a sum and a difference",
      record: {
        ...monthlyTable(
          { rowNumber: "1", name: "期末人数", unit: "person", value: 1203 },
          { rowNumber: "2", name: "期初人数", unit: "person", value: 1200 },
          { rowNumber: "3", name: "新增", unit: "person", value: 10 },
          { rowNumber: "4", name: "退出", unit: "person", value: 7 },
        ),
        relations: ["1＝2＋3－4"],
      },
      findings: [],
    },
    {
      name: "one off",
      record: {
        ...monthlyTable(
          { rowNumber: "1", name: "期末人数", unit: "person", value: 1204 },
          { rowNumber: "2", name: "期初人数", unit: "person", value: 1200 },
          { rowNumber: "3", name: "新增", unit: "person", value: 10 },
          { rowNumber: "4", name: "退出", unit: "person", value: 7 },
        ),
        relations: ["1=2+3-4"],
      },
      findings: ["/items/0/value"],
    },
    {
      name: "a product, and a row that is not in the table",
      record: {
        ...monthlyTable(
          { rowNumber: "1", name: "人均", unit: "CNY", value: 350 },
          { rowNumber: "2", name: "资金", unit: "CNY", value: 421000 },
        ),
        relations: ["1=2÷3"],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const decimals = lazyDecimals(record);
    const { items, relations = [] } = record;
    if (relations.length === 0) return;
    const rows = new Map(items.map(({ rowNumber }, index) => [rowNumber, index]));
    let unread = false;
    for (const printed of relations) {
      const relation = relationOf(printed);
      const whole = rows.get(relation?.whole);
      const terms = (relation?.terms ?? []).map(({ row, minus }) => ({ index: rows.get(row), minus }));
      if (whole === undefined || terms.some(({ index }) => index === undefined)) {
        unread = true;
        continue;
      }
      for (const column of columns) {
        const total = figureAt(record, whole, column);
        const figures = terms.flatMap(({ index = -1, minus }) => {
          const figure = figureAt(record, index, column);
          return figure === undefined ? [] : [{ figure, minus }];
        });
        if (total === undefined || figures.length < terms.length) continue;
        const mismatch = figureMismatch(total, figures, decimals);
        if (mismatch === undefined) continue;
        yield {
          at: total.at,
          data: {
            relation: printed,
            item: items[whole]?.name ?? "",
            column: columnNames[column],
            ...mismatchData(mismatch),
          },
        };
      }
    }
    if (unread) yield relationUnread;
  },
};

const relationUnread = {
  notRun: {
    zh: "有的表内关系不是行次相加减，或者所指的行次不在表中",
    en: "a relation is no sum of rows, or names a row that is not in the table",
  },
};
