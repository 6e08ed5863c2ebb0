import type { NotEvaluated } from "../../rule.js";
import { itemName } from "../balance-side.js";
import { sideTotals } from "../balance-totals.js";
import { cellIn, rowsByCode, totalCell } from "../code-rows.js";
import { type Classification, economic, functional } from "../code-tree.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeTable, FiscalRecord, Row } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { precisionOf } from "../precision.js";
import { added, type Cell, type Operand } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { type Keyed, tablesOf } from "../tables.js";

/** Appropriations beside the general public budget, and what the balance of appropriations calls them. */
const otherBudgets = [
  ["governmentFund", "政府性基金"],
  ["stateCapital", "国有资本"],
] as const;

export function* fiscalTablesAgainstOthers(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { fiscalExpenditure, fiscalBasicByEconomic, generalExpenditure, basicByEconomic } = tablesOf(record);
  const spent = keyed("fiscalExpenditure", fiscalExpenditure);
  const basic = keyed("fiscalBasicByEconomic", fiscalBasicByEconomic);
  yield* againstBalance(record, spent, basic);
  const funds = otherBudgets.flatMap(([key]) => keyed(key, tablesOf(record)[key]) ?? []);
  yield* byCode(record, spent, keyed("generalExpenditure", generalExpenditure), functional, funds);
  // What funds pay for is not listed by economic code.
  yield* byCode(record, basic, keyed("basicByEconomic", basicByEconomic), economic, []);
}

const keyed = (key: string, table: CodeTable | undefined): Keyed<CodeTable> | undefined =>
  table?.rows === undefined ? undefined : { key, table };

/** The totals that the balance of appropriations prints too. */
function* againstBalance(
  record: FiscalRecord,
  spent: Keyed<CodeTable> | undefined,
  basic: Keyed<CodeTable> | undefined,
): Generator<Mismatch | NotEvaluated> {
  const { fiscalBalance: table } = tablesOf(record);
  if (table === undefined) return;
  const { current, total } = sideTotals({ key: "fiscalBalance", table }, "expenditure", "total");
  const all = spent && totalCell(spent, "total");
  const sides = [current, total].flatMap((other) => (all && other ? [[all, other] as const] : []));
  const mismatches = sides.map(([cell, other]) => [
    ...totalMismatch(record, { cell, other: [{ cell: other, sign: 1 }], slack: 0 }),
  ]);
  // With what is carried on, or without.
  if (mismatches.every((found) => found.length > 0)) yield* mismatches[0] ?? [];
  const ofBasic = basic && totalCell(basic, "total");
  for (const part of ["expenditure", "expenditureByPurpose"] as const) {
    const rows: readonly Row[] = table[part] ?? [];
    const index = rows.findIndex(({ name }) => itemName(name) === "基本支出");
    if (ofBasic === undefined || rows[index]?.amounts.total === undefined) continue;
    const cell: Cell = { list: { key: "fiscalBalance", table, part, rows }, index, column: "total" };
    yield* totalMismatch(record, { cell: ofBasic, other: [{ cell, sign: 1 }], slack: 1 });
  }
}

/** Each code of a table of all appropriations against the general public budget and, where listed, the funds. */
function* byCode(
  record: FiscalRecord,
  fiscal: Keyed<CodeTable> | undefined,
  general: Keyed<CodeTable> | undefined,
  classification: Classification,
  funds: readonly Keyed<CodeTable>[],
): Generator<Mismatch | NotEvaluated> {
  if (fiscal === undefined || general === undefined) return;
  const isAll = otherBudgets.every(([key, name]) => isNilOr(record, key, name, funds));
  const [total, ofGeneral] = [totalCell(fiscal, "total"), totalCell(general, "total")];
  const compared: (readonly [Cell, readonly [Cell, ...Cell[]]])[] = [];
  if (total !== undefined && ofGeneral !== undefined) {
    compared.push([total, [ofGeneral, ...funds.flatMap((fund) => totalCell(fund, "total") ?? [])]]);
  }
  const others = rowsByCode(general.table, classification);
  for (const [code, index] of rowsByCode(fiscal.table, classification)) {
    const other = others.get(code);
    if (other === undefined) continue;
    const more = funds.flatMap((fund) => {
      const row = rowsByCode(fund.table).get(code);
      return row === undefined ? [] : [cellIn(fund, row, "total")];
    });
    compared.push([cellIn(fiscal, index, "total"), [cellIn(general, other, "total"), ...more]]);
  }
  for (const [cell, cells] of compared) {
    const other = added(cells) as [Operand, ...Operand[]];
    for (const result of totalMismatch(record, { cell, other, slack: 0 })) {
      if ("notRun" in result || isAll || result.gap < 0) yield result;
    }
  }
}

/** Whether a budget has no money as far as its table and the balance show, or is among those that are added. */
const isNilOr = (
  record: FiscalRecord,
  key: (typeof otherBudgets)[number][0],
  name: string,
  listed: readonly Keyed<CodeTable>[],
): boolean => {
  const { [key]: table, fiscalBalance } = tablesOf(record);
  if (table !== undefined && !precisionOf(table).blank) return listed.some((fund) => fund.key === key);
  if (fiscalBalance?.income === undefined) return table !== undefined;
  return fiscalBalance.income.every((row) => !row.name.includes(name) || (row.amounts.total ?? 0) === 0);
};

export const fiscalTablesDiffer: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "财政拨款支出表与一般公共预算支出表、财政拨款收支总表不符",
    en: "The tables of appropriations differ from those of the general public budget or from their balance",
  },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，“{otherTable}”（有基金支出的，加上基金）为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, “{otherTable}” (with any funds) makes it {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(fiscalTablesAgainstOthers(record)),
});
