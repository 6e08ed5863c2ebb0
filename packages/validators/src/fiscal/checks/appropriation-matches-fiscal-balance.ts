import type { NotEvaluated } from "../../rule.js";
import { itemName } from "../balance-side.js";
import { sideTotals } from "../balance-totals.js";
import { totalCell } from "../code-rows.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import type { Cell, RowList } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* appropriationAgainstBalance(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { fiscalBalance: table } = tablesOf(record);
  if (table?.income === undefined) return;
  const { current, total } = sideTotals({ key: "fiscalBalance", table }, "income", "total");
  const received = current ?? total;
  for (const cell of appropriations(record)) {
    if (received === undefined) {
      yield withoutTotal(table.printedTitle);
      return;
    }
    yield* totalMismatch(record, { cell, other: [{ cell: received, sign: 1 }], slack: 0 });
  }
}

/** 财政拨款收入 as the balance and the table of income print it. */
function* appropriations(record: FiscalRecord): Generator<Cell> {
  const { balance, income } = tablesOf(record);
  if (balance?.income !== undefined) {
    const list: RowList = { key: "balance", table: balance, part: "income", rows: balance.income };
    const index = list.rows.findIndex(({ name }) => /^财政拨款(收入)?$/.test(itemName(name)));
    if (index !== -1) yield { list, index, column: "total" };
  }
  const inTable =
    income === undefined ? undefined : totalCell({ key: "income", table: income }, "fiscalAppropriation");
  if (inTable !== undefined) yield inTable;
}

const withoutTotal = (title: string): NotEvaluated => ({
  notRun: {
    zh: `“${title}”没有可识别的收入总计`,
    en: `“${title}” has no total of income that can be recognised`,
  },
});

export const appropriationMatchesFiscalBalance: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "财政拨款收入与财政拨款收支总表不符",
    en: "Fiscal appropriations differ from their balance",
  },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，“{otherTable}”的本年收入为 {expected}，相差 {difference}",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, the year's income in “{otherTable}” is {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(appropriationAgainstBalance(record)),
});
