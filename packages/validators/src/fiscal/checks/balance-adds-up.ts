import type { NotEvaluated } from "../../rule.js";
import { balanceSide } from "../balance-side.js";
import { figuresOf, toFen } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { AmountTable, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch, mismatch } from "../mismatch.js";
import { precisionOf, tooLarge } from "../precision.js";
import { compareWithSum, PrintedSums, sumTolerance } from "../printed-sums.js";
import { added, type Cell, type RowList, rowOf } from "../row-list.js";
import { balanceTables, type Keyed } from "../tables.js";

export function* balanceSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of balanceTables(record)) {
    if (precisionOf(keyed.table).exact) {
      yield* sideSums(record, keyed, "income");
      yield* sideSums(record, keyed, "expenditure");
      yield* purposeSum(record, keyed);
    } else yield tooLarge(keyed.table);
  }
}

function* sideSums(
  record: FiscalRecord,
  { key, table }: Keyed<AmountTable>,
  part: "income" | "expenditure",
): Generator<Mismatch | NotEvaluated> {
  const rows = table[part] ?? [];
  const side = balanceSide(rows);
  if (side.unread !== undefined) yield unreadable(table, side.unread);
  const { columns, fen } = figuresOf(rows, table.unit);
  const width = columns.length;
  for (const { of, addends } of side.sums) {
    const sums = new PrintedSums(width);
    for (const index of addends) {
      for (let slot = 0; slot < width; slot += 1) sums.add(slot, fen[index * width + slot] as number);
    }
    for (const [slot, column] of columns.entries()) {
      const verdict = compareWithSum(fen[of * width + slot] as number, sums, slot, precisionOf(table));
      if (verdict === "agrees") continue;
      const list: RowList = { key, table, part, rows };
      yield mismatch(
        record,
        { list, index: of, column },
        {
          verdict,
          expected: sums.fen(slot),
          tolerance: sumTolerance(sums, slot, precisionOf(table)),
          operands: added(addends.map((index) => ({ list, index, column }))),
        },
      );
    }
  }
}

/** The year's expenditure by purpose, printed beside the functional items. */
function* purposeSum(record: FiscalRecord, { key, table }: Keyed<AmountTable>): Generator<Mismatch> {
  const { expenditure: rows = [], expenditureByPurpose: purposes = [], unit } = table;
  const { current, total } = balanceSide(rows);
  const of = current ?? total;
  if (purposes.length === 0 || of === undefined) return;
  const sums = new PrintedSums(1);
  for (const { amounts } of purposes) sums.add(0, toFen(amounts.total, unit));
  const cell: Cell = { list: { key, table, part: "expenditure", rows }, index: of, column: "total" };
  const verdict = compareWithSum(toFen(rowOf(cell).amounts.total, unit), sums, 0, precisionOf(table));
  if (verdict === "agrees") return;
  const list: RowList = { key, table, part: "expenditureByPurpose", rows: purposes };
  yield mismatch(record, cell, {
    verdict,
    expected: sums.fen(0),
    tolerance: sumTolerance(sums, 0, precisionOf(table)),
    operands: added(purposes.map((_, index) => ({ list, index, column: "total" }))),
  });
}

const unreadable = ({ printedTitle }: AmountTable, label: string): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”中的“${label}”没有序号，看不出是哪一级，未核对各项之和`,
    en: `in “${printedTitle}” “${label}” has no ordinal to show its level, so the items were not added up`,
  },
});

export const balanceAddsUp: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "总表的合计不等于各项之和", en: "A total of the balance is not the sum of its items" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，所含各项之和为 {expected}，相差 {difference}",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, the items it comprises add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(balanceSums(record)),
});
