import { pointer } from "../pointer.js";
import type { NotEvaluated } from "../rule.js";
import { type Classification, codeTree } from "./code-tree.js";
import type { CodeRow, CodeTable, FiscalRecord, NamedAmounts } from "./fiscal-record.js";
import { type Mismatch, sumMismatch } from "./mismatch.js";
import { precisionOf, tooLarge } from "./precision.js";
import type { Keyed } from "./tables.js";

/** Code and name as a reviewer looks them up. */
export const itemOf = ({ code, name }: CodeRow): string => `${code} ${name}`;

/** Every total against the rows directly below it, column by column: 项 to 款, 款 to 类, 类 to 合计. */
export function* rollUp(
  record: FiscalRecord,
  { key, table }: Keyed<CodeTable>,
  classification: Classification,
): Generator<Mismatch | NotEvaluated> {
  const { rows = [], total } = table;
  if (rows.length === 0) return;
  if (!precisionOf(table).exact) {
    yield tooLarge(table);
    return;
  }
  const { columns, below, top, repeated } = codeTree(table, classification);
  const unitsApart = repeated.find(({ row, same }) => row.code.length === 3 && !same);
  if (unitsApart !== undefined) {
    yield severalUnits(table, unitsApart.row);
    return;
  }

  function* check(parent: NamedAmounts, children: readonly number[], place: string): Generator<Mismatch> {
    for (const column of columns) {
      const figure = {
        at: place + pointer("amounts", column),
        item: parent.name,
        printed: parent.amounts[column],
      };
      const addends = children.map((index) => rows[index]?.amounts[column]);
      yield* sumMismatch(record, table, figure, addends);
    }
  }

  for (const [index, row] of rows.entries()) {
    const children = below[index] as readonly number[];
    if (children.length === 0) continue;
    const parent = { name: itemOf(row), amounts: row.amounts };
    yield* check(parent, children, pointer("tables", key, "rows", index));
  }
  if (total === undefined) yield withoutTotal(table);
  else yield* check(total, top, pointer("tables", key, "total"));
}

const severalUnits = ({ printedTitle }: CodeTable, { code }: CodeRow): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”中类级科目 ${code} 不止一行，看不出各行属于哪一行，未核对上下级之和`,
    en: `in “${printedTitle}” the class ${code} has more than one row, so it does not show which rows belong to which`,
  },
});

const withoutTotal = ({ printedTitle }: CodeTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”没有合计行，未核对各类之和`,
    en: `“${printedTitle}” has no total row, so the sum of its classes was not checked`,
  },
});
