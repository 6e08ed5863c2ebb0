import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeTable, Column, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { added, type Cell, type Operand, type RowList } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* basicAgainstEconomic(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { generalExpenditure: table, basicByEconomic } = tablesOf(record);
  if (table === undefined || basicByEconomic === undefined) return;
  if (table.rows === undefined || basicByEconomic.rows === undefined) return;
  const { total } = table;
  const [first, ...more] = totalOperands(basicByEconomic);
  if (total?.amounts.basic === undefined || first === undefined) {
    yield nothingToCompare(first === undefined ? basicByEconomic.printedTitle : table.printedTitle);
    return;
  }
  const list: RowList = { key: "generalExpenditure", table, part: "total", rows: [total] };
  const cell: Cell = { list, index: 0, column: "basic" };
  yield* totalMismatch(record, { cell, other: [first, ...more], slack: 1 });
}

/** 合计, or 人员经费合计 and 公用经费合计 where final accounts print only those. */
const totalOperands = (table: CodeTable): Operand[] => {
  const { total } = table;
  if (total === undefined) return [];
  const list: RowList = { key: "basicByEconomic", table, part: "total", rows: [total] };
  const columns: readonly Column[] = total.amounts.total === undefined ? ["personnel", "public"] : ["total"];
  const printed = columns.filter((column) => total.amounts[column] !== undefined);
  return added(printed.map((column) => ({ list, index: 0, column })));
};

const nothingToCompare = (title: string): NotEvaluated => ({
  notRun: {
    zh: `“${title}”没有基本支出的合计，未与另一表核对`,
    en: `“${title}” has no total of basic expenditure to compare`,
  },
});

export const basicEqualsEconomicTotal: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "基本支出与经济分类合计不符", en: "Basic expenditure and its economic breakdown differ" },
  message: {
    zh: "“{table}”的基本支出合计印为 {printed}，“{otherTable}”的合计为 {expected}，相差 {difference}",
    en: "the total of basic expenditure in “{table}” is printed as {printed}, “{otherTable}” adds up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(basicAgainstEconomic(record)),
});
