import type { NotEvaluated } from "../../rule.js";
import { comparisonData, printedIn } from "../comparison.js";
import { fenPerUnit, toFen } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { precisionOf } from "../precision.js";
import { itemOf, rowOf } from "../row-list.js";
import { statedCells } from "../stated-cells.js";
import { fenIn, inStatement, lastDigit, statementsOf, subjectOf } from "../statements.js";

export const statementAmountDiffers: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "说明中的金额与表中不符", en: "An amount in the text is not that of the table" },
  message: {
    zh: "说明中“{subject}”为 {stated}，“{table}”中“{item}”折合 {expected}，相差 {difference}",
    en: "the text has {stated} for “{subject}”, “{item}” in “{table}” is {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const stated = fenIn(statement, statement.amount);
      if (stated === undefined || (statement.year ?? record.fiscalYear) !== record.fiscalYear) continue;
      if (statement.code === undefined && statement.item === undefined) continue;
      const cells = statedCells(record, statement);
      const [first] = cells;
      if (first === undefined) {
        yield notInTables(subjectOf(statement));
        continue;
      }
      const fen = (cell: (typeof cells)[number]): number =>
        toFen(rowOf(cell).amounts[cell.column] ?? 0, cell.list.table.unit);
      // Text cuts off what the table prints, or prints more than the table: less than one last digit.
      const digit = Math.max(lastDigit(statement), precisionOf(first.list.table).step);
      const isExact = lastDigit(statement) === precisionOf(first.list.table).step;
      const isNear = (cell: (typeof cells)[number]): boolean =>
        isExact ? stated === fen(cell) : Math.abs(stated - fen(cell)) < digit;
      if (cells.some(isNear)) continue;
      const scale = fenPerUnit[statement.unit];
      yield {
        at: inStatement(index, "amount"),
        data: {
          subject: subjectOf(statement),
          stated: statement.amount ?? "—",
          table: first.list.table.printedTitle,
          item: itemOf(rowOf(first)),
          ...comparisonData(
            {
              expected: fen(first) / scale,
              difference: Math.abs(stated - fen(first)) / scale,
              tolerance: isExact ? 0 : (digit - 1) / scale,
            },
            cells.map(printedIn),
          ),
        },
      };
    }
  },
});

const notInTables = (subject: string): NotEvaluated => ({
  notRun: {
    zh: `表中没有与说明的“${subject}”对应的金额，未核对`,
    en: `the tables have no figure for “${subject}” of the text, so it was not compared`,
  },
});
