import type { NotEvaluated } from "../../rule.js";
import { sideTotals } from "../balance-totals.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { AmountTable, CodeTable, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import type { Cell, RowList } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* balanceAgainstDetail(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { balance, income, expenditure } = tablesOf(record);
  if (balance === undefined) return;
  if (income !== undefined) yield* detailTotal(record, balance, "income", income);
  if (expenditure !== undefined) yield* detailTotal(record, balance, "expenditure", expenditure);
}

function* detailTotal(
  record: FiscalRecord,
  balance: AmountTable,
  side: "income" | "expenditure",
  detail: CodeTable,
): Generator<Mismatch | NotEvaluated> {
  if (balance[side] === undefined || (detail.rows === undefined && detail.total === undefined)) return;
  const candidates = totalsToMeet(record, balance, side);
  if (detail.total?.amounts.total === undefined || candidates.length === 0) {
    yield withoutTotal(candidates.length === 0 ? balance : detail);
    return;
  }
  const list: RowList = { key: side, table: detail, part: "total", rows: [detail.total] };
  const cell: Cell = { list, index: 0, column: "total" };
  const results = candidates.map((candidate) => {
    return [...totalMismatch(record, { cell, other: [{ cell: candidate, sign: 1 }], slack: 0 })];
  });
  if (results.every((mismatches) => mismatches.length > 0)) yield* results[0] ?? [];
}

/** Final accounts list the year's money; budgets list it with what was carried over, or without. */
const totalsToMeet = (record: FiscalRecord, table: AmountTable, side: "income" | "expenditure"): Cell[] => {
  const { current, total } = sideTotals({ key: "balance", table }, side, "total");
  const cells = [current, total].filter((cell) => cell !== undefined);
  return record.recordType === "department-final-accounts" ? cells.slice(0, 1) : cells;
};

const withoutTotal = ({ printedTitle }: AmountTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”没有可识别的合计`,
    en: `“${printedTitle}” has no total that can be recognised`,
  },
});

export const balanceEqualsDetailTables: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "收支总表与收入表、支出表的合计不符",
    en: "The balance and the tables of income and expenditure differ",
  },
  message: {
    zh: "“{table}”的合计印为 {printed}，“{otherTable}”为 {expected}，相差 {difference}",
    en: "the total of “{table}” is printed as {printed}, “{otherTable}” has {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(balanceAgainstDetail(record)),
});
