import type { NotEvaluated } from "../../rule.js";
import { balanceSide } from "../balance-side.js";
import { cellIn, rowsByCode, totalCell } from "../code-rows.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { rowOf } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* incomeAgainstExpenditure(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { income: table, expenditure } = tablesOf(record);
  if (table?.rows === undefined || expenditure?.rows === undefined) return;
  const income = { key: "income", table };
  const spent = { key: "expenditure", table: expenditure };
  const totals = [totalCell(income, "total"), totalCell(spent, "total")];
  const [received, used] = totals.map((cell) => cell && rowOf(cell).amounts.total);
  if (received === undefined || received !== used || carriesOver(record)) {
    yield moneyCarriedOver;
    return;
  }
  const rows = rowsByCode(expenditure);
  for (const [code, index] of rowsByCode(table)) {
    const row = rows.get(code);
    if (row === undefined) continue;
    const other = cellIn(spent, row, "total");
    yield* totalMismatch(record, {
      cell: cellIn(income, index, "total"),
      other: [{ cell: other, sign: 1 }],
      slack: 0,
    });
  }
}

/** Whether the balance shows money brought forward or carried on. */
const carriesOver = (record: FiscalRecord): boolean => {
  const { income = [], expenditure = [] } = tablesOf(record).balance ?? {};
  return [income, expenditure].some((rows) =>
    balanceSide(rows).flows.some((index) => (rows[index]?.amounts.total ?? 0) !== 0),
  );
};

const moneyCarriedOver: NotEvaluated = {
  notRun: {
    zh: "收入表与支出表的合计不同，或有结转，各科目的收入与支出不必相等",
    en: "income and expenditure have different totals, or money is carried over, so their codes need not agree",
  },
};

export const incomeMatchesExpenditure: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "同一科目的收入与支出不等", en: "Income and expenditure of a code differ" },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，“{otherTable}”为 {expected}，相差 {difference}：没有结转时应相等",
    en: "in “{table}” the total of “{item}” is printed as {printed}, “{otherTable}” has {expected}, {difference} apart: nothing is carried over, so they should agree",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(incomeAgainstExpenditure(record)),
});
