import type { NotEvaluated } from "../../rule.js";
import { figuresOf } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch, mismatch } from "../mismatch.js";
import { precisionOf, tooLarge } from "../precision.js";
import { compareWithSum, PrintedSums, sumTolerance } from "../printed-sums.js";
import { codeLists, hasColumn, type Operand, type RowList } from "../row-list.js";
import { codeTables } from "../tables.js";

/** What a table of flows must print, and whether it adds to what is left. */
const flow = [
  ["opening", 1],
  ["currentIncome", 1],
  ["total", -1],
] as const;

export function* flowSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, ["generalExpenditure", "governmentFund", "stateCapital"])) {
    for (const list of codeLists(keyed)) yield* listFlow(record, list);
  }
}

function* listFlow(record: FiscalRecord, list: RowList): Generator<Mismatch | NotEvaluated> {
  const { rows, table } = list;
  if (!hasColumn(list, "closing")) return;
  const missing = flow.filter(([column]) => !hasColumn(list, column)).map(([column]) => column);
  if (missing.length > 0) {
    yield columnsMissing(table.printedTitle, missing);
    return;
  }
  const precision = precisionOf(table);
  if (!precision.exact) {
    yield tooLarge(table);
    return;
  }
  const { columns, fen } = figuresOf(rows, table.unit);
  const sums = new PrintedSums(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const printed = (column: (typeof flow)[number][0] | "closing"): number =>
      fen[index * columns.length + columns.indexOf(column)] as number;
    for (const [column, sign] of flow) sums.add(index, sign * printed(column));
    // A blank total beside figures is what the sums of rows and columns report.
    if (Number.isNaN(printed("total"))) continue;
    const verdict = compareWithSum(printed("closing"), sums, index, precision);
    if (verdict === "agrees") continue;
    const operands: Operand[] = flow.map(([column, sign]) => ({ cell: { list, index, column }, sign }));
    const cell = { list, index, column: "closing" } as const;
    const tolerance = sumTolerance(sums, index, precision);
    yield mismatch(record, cell, { verdict, expected: sums.fen(index), tolerance, operands });
  }
}

const columnsMissing = (title: string, columns: readonly string[]): NotEvaluated => ({
  notRun: {
    zh: `“${title}”有年末结转而没有 ${columns.join("、")} 栏，未核对收支流量`,
    en: `“${title}” has a column of what is left but none of ${columns.join(", ")}, so the flow was not checked`,
  },
});

export const fundFlow: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "年末结转与收支流量不符", en: "What is left at the end of the year does not follow" },
  message: {
    zh: "“{table}”中“{item}”的年末结转和结余印为 {printed}，年初结转加本年收入减本年支出为 {expected}，相差 {difference}",
    en: "in “{table}” what is left of “{item}” is printed as {printed}; brought forward, plus income, less expenditure is {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(flowSums(record)),
});
