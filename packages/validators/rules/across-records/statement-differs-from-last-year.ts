import { comparisonData, printedIn } from "../../src/fiscal/comparison.js";
import { exampleBudget } from "../../src/fiscal/example-budget.js";
import { only } from "../../src/fiscal/example-variants.js";
import { fenPerUnit, toFen } from "../../src/fiscal/figures.js";
import { precisionOf } from "../../src/fiscal/precision.js";
import { consecutiveYears, inRecord } from "../../src/fiscal/record-series.js";
import { pointerOf, rowOf } from "../../src/fiscal/row-list.js";
import { statedCells } from "../../src/fiscal/stated-cells.js";
import { baseOf, inStatement, lastDigit, statementsOf, subjectOf } from "../../src/fiscal/statements.js";
import type { RecordSetRule } from "../../src/rule.js";

const earlier = { ...only(exampleBudget, "threePublic"), excerpt: true, fiscalYear: 2025 };
const later = { ...only(exampleBudget, "threePublic"), excerpt: true };
const stated = (change: number): typeof later => ({
  ...later,
  statements: [{ unit: "CNY-10k", decimals: 2, item: "reception", amount: 4, direction: "increase", change }],
});

/**
 * What the text compares with is what the year before published.
 *
 * The base is printed or follows from the change; a base that is called final accounts or another phase is
 * compared with nothing here.
 */
export const statementDiffersFromLastYear: RecordSetRule = {
  code: "across-records/statement-differs-from-last-year",
  severity: "warning",
  title: {
    zh: "说明所比较的上年数与上年公开的不同",
    en: "The text compares with another amount than last year's",
  },
  message: {
    zh: "说明中“{subject}”的上年数为 {printed}，上年公开的为 {expected}，相差 {difference}",
    en: "the text takes {printed} for “{subject}” the year before, which published {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "half a ten thousand more than last year, and so it is",
      records: [earlier, stated(0.5)],
      findings: [],
    },
    { name: "last year was something else", records: [earlier, stated(1)], findings: ["/1/statements/0"] },
    { name: "one of the last digit apart", records: [earlier, stated(0.51)], findings: [] },
  ],
  *check(records) {
    for (const [before, after] of consecutiveYears(records)) {
      const own = after.record.recordType === "department-budget" ? "budget" : "final";
      for (const { index, statement } of statementsOf(after.record)) {
        const { phase = own, year = after.record.fiscalYear, code, item } = statement;
        const base = baseOf(statement);
        if (base === undefined || phase !== own || year !== after.record.fiscalYear) continue;
        if (code === undefined && item === undefined) continue;
        const cells = statedCells(before.record, statement);
        const [first] = cells;
        if (first === undefined) continue;
        const fen = (cell: typeof first): number =>
          toFen(rowOf(cell).amounts[cell.column] ?? 0, cell.list.table.unit);
        const tolerance = Math.max(lastDigit(statement), precisionOf(first.list.table).step);
        if (cells.some((cell) => Math.abs(fen(cell) - base) <= tolerance)) continue;
        const scale = fenPerUnit[statement.unit];
        const at = statement.base === undefined ? `/statements/${index}` : inStatement(index, "base");
        yield {
          at: inRecord(after, at),
          data: {
            subject: subjectOf(statement),
            printed: base / scale,
            ...comparisonData(
              {
                expected: fen(first) / scale,
                difference: Math.abs(fen(first) - base) / scale,
                tolerance: tolerance / scale,
              },
              cells.map((cell) => ({ ...printedIn(cell), at: inRecord(before, pointerOf(cell)) })),
            ),
          },
        };
      }
    }
  },
};
