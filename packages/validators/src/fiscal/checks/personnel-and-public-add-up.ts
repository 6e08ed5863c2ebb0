import { pointer } from "../../pointer.js";
import type { NotEvaluated } from "../../rule.js";
import { codeTree, economic } from "../code-tree.js";
import { columnSums } from "../column-sums.js";
import type { CodeTable, FiscalCheck, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch, sumMismatch } from "../mismatch.js";
import { codeTableRows, columnsIn } from "../placed-rows.js";
import { precisionOf, tooLarge } from "../precision.js";
import { codeTables, departmentEconomicKeys, type Keyed } from "../tables.js";

/** Classes that are personnel money: wages and welfare, and support of persons. The others are public money. */
const personnelClasses: ReadonlySet<string> = new Set(["301", "303"]);

export function* personnelAndPublicSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, departmentEconomicKeys)) {
    const rows = codeTableRows(keyed);
    const columns = columnsIn(rows);
    if (!columns.has("personnel") || !columns.has("public")) continue;
    const rowsSplit = keyed.table.rows?.some(({ amounts }) => "personnel" in amounts) === true;
    if (rowsSplit) {
      yield* columnSums(record, keyed.table, rows, { whole: "total", parts: ["personnel", "public"] });
    } else yield* classSums(record, keyed);
  }
}

/** The form of final accounts: one column of amounts, and at its end 人员经费合计 and 公用经费合计. */
function* classSums(
  record: FiscalRecord,
  { key, table }: Keyed<CodeTable>,
): Generator<Mismatch | NotEvaluated> {
  const { rows = [], total } = table;
  if (total === undefined) return;
  if (!precisionOf(table).exact) {
    yield tooLarge(table);
    return;
  }
  const { top } = codeTree(table, economic);
  const isPersonnel = (index: number): boolean => personnelClasses.has(rows[index]?.code.slice(0, 3) ?? "");
  for (const column of ["personnel", "public"] as const) {
    const classes = top.filter((index) => isPersonnel(index) === (column === "personnel"));
    const figure = {
      at: pointer("tables", key, "total", "amounts", column),
      item: total.name,
      printed: total.amounts[column],
    };
    const addends = classes.map((index) => rows[index]?.amounts.total);
    yield* sumMismatch(record, table, figure, addends);
  }
}

export const personnelAndPublicAddUp: FiscalCheck = {
  severity: "error",
  title: { zh: "人员经费、公用经费与合计不符", en: "Personnel and public money do not add up" },
  message: {
    zh: "“{table}”中“{item}”的{columnLabel}印为 {printed}，按人员经费和公用经费计算为 {expected}，相差 {difference}",
    en: "in “{table}” {column} of “{item}” is printed as {printed}, personnel and public money make it {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }, { source: "budget-law-regulation", article: "第五条" }],
  check: (record) => differences(personnelAndPublicSums(record)),
};
