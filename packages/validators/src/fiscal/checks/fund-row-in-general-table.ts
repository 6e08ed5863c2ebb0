import { pointer } from "../../pointer.js";
import type { Violation } from "../../rule.js";
import { rowsByCode } from "../code-rows.js";
import { toFen } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeRow, CodeTable, FiscalRecord } from "../fiscal-record.js";
import { itemOf } from "../row-list.js";
import { tablesOf } from "../tables.js";

const totalFen = ({ rows = [], unit }: CodeTable, index: number): number =>
  toFen(rows[index]?.amounts.total ?? 0, unit);

export function* fundRowsInGeneralTable(record: FiscalRecord): Generator<Violation> {
  const { expenditure, generalExpenditure: table, governmentFund } = tablesOf(record);
  if (expenditure === undefined || table === undefined || governmentFund === undefined) return;
  for (const [code, fund] of rowsByCode(governmentFund)) {
    const index = rowsByCode(table).get(code);
    const all = rowsByCode(expenditure).get(code);
    const money = totalFen(governmentFund, fund);
    if (index === undefined || all === undefined || money === 0) continue;
    if (totalFen(table, index) === 0 || totalFen(expenditure, all) !== money) continue;
    yield {
      at: pointer("tables", "generalExpenditure", "rows", index),
      data: {
        table: table.printedTitle,
        item: itemOf(table.rows?.[index] as CodeRow),
        otherTable: governmentFund.printedTitle,
        operands: [
          pointer("tables", "governmentFund", "rows", fund, "amounts", "total"),
          pointer("tables", "expenditure", "rows", all, "amounts", "total"),
        ],
      },
    };
  }
}

export const fundRowInGeneralTable: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "政府性基金科目列入一般公共预算表",
    en: "A row of a government fund in the table of the general public budget",
  },
  message: {
    zh: "“{table}”列有“{item}”，其支出在“{otherTable}”中已全数列为政府性基金预算：一般公共预算表不应再列",
    en: "“{table}” lists “{item}”, all of whose expenditure is in “{otherTable}” as a government fund: it does not belong here",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => fundRowsInGeneralTable(record),
});
