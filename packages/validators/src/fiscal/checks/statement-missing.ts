import { pointer } from "../../pointer.js";
import { functional } from "../code-tree.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { itemOf } from "../row-list.js";
import { statementsOf } from "../statements.js";
import { tablesOf } from "../tables.js";
import { inWholeRecords } from "../whole-record.js";

export const statementMissing: FiscalCheck = fiscalCheck({
  severity: "info",
  title: { zh: "有的项级科目没有说明", en: "An item that the text does not explain" },
  message: {
    zh: "“{table}”中“{item}”有金额，说明中没有提到：说明如已合并表述，可不理会",
    en: "“{item}” in “{table}” has an amount and is not mentioned in the text, unless the text puts items together",
  },
  basis: [{ source: "three-public-practice" }],
  check: inWholeRecords(function* (record) {
    const { generalExpenditure: table } = tablesOf(record);
    const stated = new Set(statementsOf(record).flatMap(({ statement: { code } }) => code ?? []));
    if (table === undefined || stated.size === 0) return;
    for (const [index, row] of (table.rows ?? []).entries()) {
      if (row.code.length !== functional.depth || stated.has(row.code)) continue;
      if ((row.amounts.total ?? 0) === 0) continue;
      yield {
        at: pointer("tables", "generalExpenditure", "rows", index),
        data: { table: table.printedTitle, item: itemOf(row) },
      };
    }
  }),
});
