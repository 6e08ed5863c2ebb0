import type { NotEvaluated } from "../../rule.js";
import { itemName } from "../balance-side.js";
import { presentClassName } from "../class-names.js";
import { cellIn, classesByName } from "../code-rows.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { roundingOf } from "../precision.js";
import type { RowList } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* classesAgainstBalance(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { balance: table, expenditure } = tablesOf(record);
  if (table?.expenditure === undefined || expenditure?.rows === undefined) return;
  const list: RowList = { key: "balance", table, part: "expenditure", rows: table.expenditure };
  const classes = classesByName(expenditure);
  for (const [index, { name }] of list.rows.entries()) {
    const row = classes.get(presentClassName(itemName(name)));
    if (row === undefined) continue;
    const cell = cellIn({ key: "expenditure", table: expenditure }, row, "total");
    const inBalance = { list, index, column: "total" } as const;
    yield* totalMismatch(record, { cell, other: [{ cell: inBalance, sign: 1 }], slack: roundingOf(record) });
  }
}

export const classesMatchBalance: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "支出表的类级金额与收支总表不符",
    en: "A class differs between the table of expenditure and the balance",
  },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，“{otherTable}”为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, “{otherTable}” has {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(classesAgainstBalance(record)),
});
