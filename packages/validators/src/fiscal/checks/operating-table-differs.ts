import type { NotEvaluated } from "../../rule.js";
import { cellIn, rowsByCode, totalCell } from "../code-rows.js";
import { economic } from "../code-tree.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeTable, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import type { Cell } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { fenOf } from "../slips.js";
import { type Keyed, tablesOf } from "../tables.js";

/** From this year on operating expense is the public money of basic expenditure; before, projects are in it. */
const firstYear = 2018;

/** Goods and services, and other capital expenditure: the classes that public money is listed under. */
const publicClasses = ["302", "310"] as const;

/**
 * Each code of operating expense against basic expenditure, in the classes that are the same money in both.
 *
 * Institutions have public money and no operating expense, so no code may have more; where a class or the total
 * is equal, the codes in it must be.
 */
export function* operatingAgainstBasic(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { operatingByEconomic, basicByEconomic } = tablesOf(record);
  if (operatingByEconomic?.rows === undefined || basicByEconomic?.rows === undefined) return;
  if (record.fiscalYear < firstYear) return;
  const operating = { key: "operatingByEconomic", table: operatingByEconomic };
  const basic = { key: "basicByEconomic", table: basicByEconomic };
  const rows = rowsByCode(basicByEconomic, economic);
  const [ours, theirs] = [operating, basic].map(classFigures) as [ClassFigures, ClassFigures];
  const total = totalCell(operating, "total");
  const isWhole = total !== undefined && isSameMoney(fenOf(total), sum(theirs));
  for (const [code, index] of rowsByCode(operatingByEconomic, economic)) {
    const row = rows.get(code);
    const inClass = code.slice(0, 3);
    const [here, there] = [ours.get(inClass), theirs.get(inClass)];
    if (row === undefined || here === undefined || there === undefined) continue;
    if (!isWhole && !isSameMoney(here, there)) continue;
    const other: Cell = cellIn(basic, row, "total");
    const cell = cellIn(operating, index, "total");
    yield* totalMismatch(record, { cell, other: [{ cell: other, sign: 1 }], slack: 0 });
  }
}

type ClassFigures = ReadonlyMap<string, number>;

const classFigures = (keyed: Keyed<CodeTable>): ClassFigures => {
  const rows = rowsByCode(keyed.table, economic);
  return new Map(
    publicClasses.flatMap((code) => {
      const row = rows.get(code);
      return row === undefined ? [] : [[code, fenOf(cellIn(keyed, row, "total"))] as const];
    }),
  );
};

const sum = (figures: ClassFigures): number => [...figures.values()].reduce((all, fen) => all + fen, 0);

/** Equal, or ten thousand times as much because one of the tables is in the wrong unit. */
const isSameMoney = (a: number, b: number): boolean =>
  a !== 0 && (a === b || a === b * 10_000 || a * 10_000 === b);

export const operatingTableDiffers: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "机关运行经费与基本支出中的公用经费不符",
    en: "Operating expense by code differs from basic expenditure",
  },
  message: {
    zh: "“{table}”中“{item}”印为 {printed}，“{otherTable}”为 {expected}，相差 {difference}：两表所属类或合计相同，各款也应相同",
    en: "in “{table}” “{item}” is printed as {printed}, “{otherTable}” has {expected}, {difference} apart: the class or the total is the same money in both",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(operatingAgainstBasic(record)),
});
