import type { NotEvaluated } from "../rule.js";
import { cellIn, rowsByCode } from "./code-rows.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";
import { budgetKeys } from "./money-scope.js";
import type { Operand } from "./row-list.js";
import { totalMismatch } from "./same-total.js";
import { tablesOf } from "./tables.js";

/** All expenditure of each code against what the general public budget, funds and state capital print for it. */
export function* expenditureAgainstBudgets(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const tables = tablesOf(record);
  const { expenditure } = tables;
  if (expenditure?.rows === undefined || tables.generalExpenditure?.rows === undefined) return;
  for (const [code, index] of rowsByCode(expenditure)) {
    const operands: Operand[] = [];
    for (const key of budgetKeys) {
      const table = tables[key];
      const row = table === undefined ? undefined : rowsByCode(table).get(code);
      if (table === undefined || row === undefined) continue;
      operands.push({ cell: cellIn({ key, table }, row, "total"), sign: 1 });
    }
    const [first, ...more] = operands;
    if (first === undefined) continue;
    const cell = cellIn({ key: "expenditure", table: expenditure }, index, "total");
    yield* totalMismatch(record, { cell, other: [first, ...more], slack: 1 });
  }
}
