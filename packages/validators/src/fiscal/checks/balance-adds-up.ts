import { pointer } from "../../pointer.js";
import type { NotEvaluated } from "../../rule.js";
import { balanceSide } from "../balance-side.js";
import type { AmountTable, FiscalCheck, FiscalRecord, NamedAmounts } from "../fiscal-record.js";
import { differences, type Mismatch, sumMismatch } from "../mismatch.js";
import { balanceRows, columnsIn } from "../placed-rows.js";
import { precisionOf, tooLarge } from "../precision.js";
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
  name: "income" | "expenditure",
): Generator<Mismatch | NotEvaluated> {
  const rows = balanceRows({ key, table }, name);
  const side = balanceSide(rows);
  if (side.unread !== undefined) yield unreadable(table, side.unread);
  for (const { of, addends } of side.sums) {
    for (const column of columnsIn(rows)) {
      const figure = {
        at: pointer("tables", key, name, of, "amounts", column),
        item: rows[of]?.name ?? "",
        printed: rows[of]?.amounts[column],
      };
      const parts = addends.map((index) => rows[index]?.amounts[column]);
      yield* sumMismatch(record, table, figure, parts);
    }
  }
}

/** The year's expenditure by purpose, printed beside the functional items. */
function* purposeSum(record: FiscalRecord, { key, table }: Keyed<AmountTable>): Generator<Mismatch> {
  const { expenditure = [], expenditureByPurpose: purposes = [] } = table;
  const { current, total } = balanceSide(expenditure);
  const row = current ?? total;
  if (purposes.length === 0 || row === undefined) return;
  const { name, amounts } = expenditure[row] as NamedAmounts;
  const figure = {
    at: pointer("tables", key, "expenditure", row, "amounts", "total"),
    item: name,
    printed: amounts.total,
  };
  yield* sumMismatch(
    record,
    table,
    figure,
    purposes.map((purpose) => purpose.amounts.total),
  );
}

const unreadable = ({ printedTitle }: AmountTable, label: string): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”中的“${label}”没有序号，看不出是哪一级，未核对各项之和`,
    en: `in “${printedTitle}” “${label}” has no ordinal to show its level, so the items were not added up`,
  },
});

export const balanceAddsUp: FiscalCheck = {
  severity: "error",
  title: { zh: "总表的合计不等于各项之和", en: "A total of the balance is not the sum of its items" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，所含各项之和为 {expected}，相差 {difference}",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, the items it comprises add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(balanceSums(record)),
};
