import type { NotEvaluated, Text } from "../../rule.js";
import { balanceSide } from "../balance-side.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { AmountTable, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { roundingOf } from "../precision.js";
import type { Cell, Operand, RowList } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* fiscalBalanceAgainstGeneral(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { fiscalBalance, generalExpenditure: table } = tablesOf(record);
  if (fiscalBalance?.expenditure === undefined || table === undefined) return;
  if (table.rows === undefined && table.total === undefined) return;
  const { total } = table;
  const general = generalOfTheYear(fiscalBalance);
  if (total?.amounts.total === undefined || general === undefined) {
    yield { notRun: general === undefined ? noGeneralColumn(fiscalBalance) : noTotal(table) };
    return;
  }
  const list: RowList = { key: "generalExpenditure", table, part: "total", rows: [total] };
  const cell: Cell = { list, index: 0, column: "total" };
  yield* totalMismatch(record, { cell, other: general, slack: roundingOf(record) });
}

/** The year's expenditure from the general public budget: the subtotal, or the total less what is carried on. */
const generalOfTheYear = (table: AmountTable): [Operand, ...Operand[]] | undefined => {
  const { expenditure: rows = [] } = table;
  const { current, total, flows } = balanceSide(rows);
  const list: RowList = { key: "fiscalBalance", table, part: "expenditure", rows };
  const operand = (index: number, sign: Operand["sign"]): Operand => ({
    cell: { list, index, column: "general" },
    sign,
  });
  const row = current ?? total;
  if (row === undefined || rows[row]?.amounts.general === undefined) return undefined;
  if (row === current) return [operand(row, 1)];
  return [operand(row, 1), ...flows.map((index) => operand(index, -1))];
};

const noTotal = ({ printedTitle }: AmountTable): Text => ({
  zh: `“${printedTitle}”没有合计`,
  en: `“${printedTitle}” has no total`,
});

const noGeneralColumn = ({ printedTitle }: AmountTable): Text => ({
  zh: `“${printedTitle}”的支出没有“一般公共预算”一栏的合计`,
  en: `“${printedTitle}” has no total of expenditure from the general public budget`,
});

export const fiscalBalanceEqualsGeneralExpenditure: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "一般公共预算支出合计与财政拨款收支总表不符",
    en: "The table of the general public budget and the balance of appropriations differ",
  },
  message: {
    zh: "“{table}”的合计印为 {printed}，“{otherTable}”的一般公共预算支出为 {expected}，相差 {difference}",
    en: "the total of “{table}” is printed as {printed}, the general public budget in “{otherTable}” as {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(fiscalBalanceAgainstGeneral(record)),
});
