import type { NotEvaluated } from "../../rule.js";
import { itemName } from "../balance-side.js";
import { sideTotals } from "../balance-totals.js";
import { presentClassName } from "../class-names.js";
import { cellIn, classesByName, totalCell } from "../code-rows.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { AmountTable, CodeTable, Column, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { roundingOf } from "../precision.js";
import { type Cell, type RowList, rowOf } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { type Keyed, tablesOf } from "../tables.js";

/** Which column of the balance of appropriations each table breaks down. */
const columns = [
  ["generalExpenditure", "general"],
  ["governmentFund", "governmentFund"],
  ["stateCapital", "stateCapital"],
] as const;

export function* budgetsAgainstBalance(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const tables = tablesOf(record);
  const { fiscalBalance } = tables;
  if (fiscalBalance?.expenditure === undefined) return;
  for (const [key, column] of columns) {
    const table = tables[key];
    if (table === undefined) continue;
    // The total of the general public budget has a rule of its own.
    if (key !== "generalExpenditure") yield* budgetTotal(record, { key, table }, fiscalBalance, column);
    yield* budgetClasses(record, { key, table }, fiscalBalance, column);
  }
}

function* budgetTotal(
  record: FiscalRecord,
  budget: Keyed<CodeTable>,
  fiscalBalance: AmountTable,
  column: Column,
): Generator<Mismatch | NotEvaluated> {
  const balance = { key: "fiscalBalance", table: fiscalBalance };
  const { current, total } = sideTotals(balance, "expenditure", column);
  const inBalance = current ?? total;
  const cell = totalCell(budget, "total");
  if (inBalance === undefined || rowOf(inBalance).amounts[column] === undefined) return;
  if (cell !== undefined && rowOf(cell).amounts.total !== null) {
    yield* totalMismatch(record, { cell, other: [{ cell: inBalance, sign: 1 }], slack: 0 });
  } else if ((rowOf(inBalance).amounts[column] ?? 0) !== 0 && budget.table.empty !== true) {
    yield withoutTotal(budget.table);
  }
}

function* budgetClasses(
  record: FiscalRecord,
  budget: Keyed<CodeTable>,
  table: AmountTable,
  column: Column,
): Generator<Mismatch | NotEvaluated> {
  const list: RowList = { key: "fiscalBalance", table, part: "expenditure", rows: table.expenditure ?? [] };
  const classes = classesByName(budget.table);
  for (const [index, row] of list.rows.entries()) {
    const at = classes.get(presentClassName(itemName(row.name)));
    if (at === undefined || row.amounts[column] === undefined) continue;
    const cell: Cell = cellIn(budget, at, "total");
    const other = { cell: { list, index, column }, sign: 1 } as const;
    // Classes of the general public budget are rounded from yuan table by table; funds are few and exact.
    const slack = budget.key === "generalExpenditure" ? roundingOf(record) : 0;
    yield* totalMismatch(record, { cell, other: [other], slack });
  }
}

const withoutTotal = ({ printedTitle }: AmountTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”没有合计`,
    en: `“${printedTitle}” has no total`,
  },
});

export const budgetsMatchFiscalBalance: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "各类预算的支出与财政拨款收支总表不符",
    en: "A budget's expenditure differs from the balance of appropriations",
  },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，“{otherTable}”的对应栏为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, its column in “{otherTable}” has {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(budgetsAgainstBalance(record)),
});
