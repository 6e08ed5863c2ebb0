import type { NotEvaluated } from "../../rule.js";
import { codeTree, economic } from "../code-tree.js";
import { columnSums } from "../column-sums.js";
import { figuresOf, toFen } from "../figures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeTable, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch, mismatch } from "../mismatch.js";
import { precisionOf, tooLarge } from "../precision.js";
import { compareWithSum, PrintedSums, sumTolerance } from "../printed-sums.js";
import { added, type Cell, codeLists, hasColumn, type RowList } from "../row-list.js";
import { codeTables, departmentEconomicKeys, type Keyed } from "../tables.js";

/** Classes that are personnel money: wages and welfare, and support of persons. The others are public money. */
export const personnelClasses: ReadonlySet<string> = new Set(["301", "303"]);

export function* personnelAndPublicSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, departmentEconomicKeys)) {
    const [body, bottom] = codeLists(keyed) as [RowList, RowList];
    const split = { whole: "total", parts: ["personnel", "public"] } as const;
    if (hasColumn(body, "personnel") && hasColumn(body, "public")) {
      yield* columnSums(record, body, split);
      yield* columnSums(record, bottom, split);
    } else if (hasColumn(bottom, "personnel") && hasColumn(body, "total")) {
      yield* classSums(record, keyed, [body, bottom]);
    }
  }
}

/** The form of final accounts: one column of amounts, and at its end 人员经费合计 and 公用经费合计. */
function* classSums(
  record: FiscalRecord,
  { table }: Keyed<CodeTable>,
  [body, bottom]: readonly [RowList, RowList],
): Generator<Mismatch | NotEvaluated> {
  const { rows = [], unit, total } = table;
  const precision = precisionOf(table);
  if (!precision.exact) {
    yield tooLarge(table);
    return;
  }
  const { columns, fen } = figuresOf(rows, unit);
  const { parents } = codeTree(table, economic);
  const sums = new PrintedSums(2);
  const classes: readonly [Cell[], Cell[]] = [[], []];
  for (const [index, { code }] of rows.entries()) {
    if (parents[index] !== rows.length) continue;
    const slot = personnelClasses.has(code.slice(0, 3)) ? 0 : 1;
    classes[slot].push({ list: body, index, column: "total" });
    sums.add(slot, fen[index * columns.length + columns.indexOf("total")] as number);
  }
  for (const [slot, column] of (["personnel", "public"] as const).entries()) {
    const verdict = compareWithSum(toFen(total?.amounts[column], unit), sums, slot, precision);
    if (verdict === "agrees" || !hasColumn(bottom, column)) continue;
    yield mismatch(
      record,
      { list: bottom, index: 0, column },
      {
        verdict,
        expected: sums.fen(slot),
        tolerance: sumTolerance(sums, slot, precision),
        operands: added(classes[slot as 0 | 1]),
      },
    );
  }
}

export const personnelAndPublicAddUp: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "人员经费、公用经费与合计不符", en: "Personnel and public money do not add up" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，按人员经费和公用经费计算为 {expected}，相差 {difference}",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, personnel and public money make it {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }, { source: "budget-law-regulation", article: "第五条" }],
  check: (record) => differences(personnelAndPublicSums(record)),
});
