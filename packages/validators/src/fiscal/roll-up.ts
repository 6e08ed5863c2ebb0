import type { NotEvaluated } from "../rule.js";
import { apart, type Classification, type CodeTree, codeTree } from "./code-tree.js";
import { figuresOf, toFen } from "./figures.js";
import type { CodeRow, CodeTable, Column, FiscalRecord } from "./fiscal-record.js";
import { type Mismatch, mismatch } from "./mismatch.js";
import { precisionOf, tooLarge } from "./precision.js";
import { compareWithSum, PrintedSums, sumTolerance, type Verdict } from "./printed-sums.js";
import { added, type Cell, codeLists, type Operand, type RowList } from "./row-list.js";
import type { Keyed } from "./tables.js";

/** Every total against the rows directly below it, column by column: 项 to 款, 款 to 类, 类 to 合计. */
export function* rollUp(
  record: FiscalRecord,
  { key, table }: Keyed<CodeTable>,
  classification: Classification,
  tree: CodeTree = codeTree(table, classification),
): Generator<Mismatch | NotEvaluated> {
  const { rows = [], total, unit } = table;
  if (rows.length === 0) return;
  const precision = precisionOf(table);
  if (!precision.exact) {
    yield tooLarge(table);
    return;
  }
  const unitsApart = tree.repeated.find(({ row, same }) => row.code.length === 3 && !same);
  if (unitsApart !== undefined) {
    yield severalUnits(table, unitsApart.row);
    return;
  }
  const { columns, fen } = figuresOf(rows, unit);
  const width = columns.length;
  const sums = sumsBelow(table, tree);
  const [body, bottom] = codeLists({ key, table }) as [RowList, RowList];
  const found = (cell: Cell, above: number, slot: number, verdict: Exclude<Verdict, "agrees">): Mismatch =>
    mismatch(record, cell, {
      verdict,
      expected: sums.fen(slot),
      tolerance: sumTolerance(sums, slot, precision),
      operands: rowsBelow(body, tree, above, cell.column),
    });
  for (let index = 0; index < rows.length; index += 1) {
    if (tree.children[index] === 0) continue;
    for (let column = 0; column < width; column += 1) {
      const slot = index * width + column;
      const verdict = compareWithSum(fen[slot] as number, sums, slot, precision);
      if (verdict === "agrees") continue;
      yield found({ list: body, index, column: columns[column] as Column }, index, slot, verdict);
    }
  }
  if (total === undefined) {
    yield withoutTotal(table);
    return;
  }
  for (const [offset, column] of columns.entries()) {
    if (!(column in total.amounts)) continue;
    const slot = rows.length * width + offset;
    const verdict = compareWithSum(toFen(total.amounts[column], unit), sums, slot, precision);
    if (verdict === "agrees") continue;
    yield found({ list: bottom, index: 0, column }, rows.length, slot, verdict);
  }
}

/** The figures directly below a row, or below the total. */
const rowsBelow = (list: RowList, { parents }: CodeTree, above: number, column: Column): Operand[] => {
  const cells: Cell[] = [];
  for (const [index, parent] of parents.entries()) if (parent === above) cells.push({ list, index, column });
  return added(cells);
};

/** Of each row, and of the total after the last, the sums of the rows directly below it. */
const sumsBelow = ({ rows = [], unit }: CodeTable, { parents }: CodeTree): PrintedSums => {
  const { columns, fen } = figuresOf(rows, unit);
  const width = columns.length;
  const sums = new PrintedSums((rows.length + 1) * width);
  for (let index = 0; index < rows.length; index += 1) {
    const parent = parents[index] as number;
    if (parent === apart) continue;
    for (let column = 0; column < width; column += 1) {
      sums.add(parent * width + column, fen[index * width + column] as number);
    }
  }
  return sums;
};

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
