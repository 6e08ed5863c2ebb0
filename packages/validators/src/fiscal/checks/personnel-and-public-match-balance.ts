import type { NotEvaluated } from "../../rule.js";
import { sideTotals } from "../balance-totals.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { type Cell, type RowList, rowOf } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";

export function* splitAgainstBalance(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { balance, basicByEconomic: table } = tablesOf(record);
  const total = table?.total;
  if (balance === undefined || table === undefined || total === undefined) return;
  const list: RowList = { key: "basicByEconomic", table, part: "total", rows: [total] };
  for (const column of ["personnel", "public"] as const) {
    const inBalance = sideTotals({ key: "balance", table: balance }, "expenditure", column).total;
    if (inBalance === undefined || rowOf(inBalance).amounts[column] === undefined) continue;
    if (total.amounts[column] === undefined) continue;
    if (!isAllGeneral(record)) {
      yield otherMoney;
      return;
    }
    const cell: Cell = { list, index: 0, column };
    yield* totalMismatch(record, { cell, other: [{ cell: inBalance, sign: 1 }], slack: 1 });
  }
}

/** Whether all basic expenditure comes from the general public budget, which the economic table is about. */
const isAllGeneral = (record: FiscalRecord): boolean => {
  const { expenditure, generalExpenditure } = tablesOf(record);
  const basic = expenditure?.total?.amounts.basic;
  return basic !== undefined && basic === generalExpenditure?.total?.amounts.basic;
};

const otherMoney: NotEvaluated = {
  notRun: {
    zh: "基本支出不全来自一般公共预算，或看不出是否全来自一般公共预算，两表口径不同",
    en: "basic expenditure is not all from the general public budget, or not seen to be: the tables differ in scope",
  },
};

export const personnelAndPublicMatchBalance: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "人员经费、公用经费与收支总表不符", en: "Personnel and public money differ from the balance" },
  message: {
    zh: "“{table}”的{columnLabel}合计印为 {printed}，“{otherTable}”为 {expected}，相差 {difference}",
    en: "{column} of “{table}” is printed as {printed}, “{otherTable}” has {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(splitAgainstBalance(record)),
});
