import type { NotEvaluated } from "../../rule.js";
import { sideTotals } from "../balance-totals.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { AmountTable, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { totalMismatch } from "../same-total.js";
import { balanceTables } from "../tables.js";

export function* balancesOfSides(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of balanceTables(record)) {
    const { table } = keyed;
    if (table.income === undefined || table.expenditure === undefined) continue;
    const income = sideTotals(keyed, "income", "total").total;
    const cell = sideTotals(keyed, "expenditure", "total").total;
    if (income === undefined || cell === undefined) yield withoutTotal(table);
    else {
      yield* totalMismatch(record, { cell, other: [{ cell: income, sign: 1 }], slack: 0 });
    }
  }
}

const withoutTotal = ({ printedTitle }: AmountTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”没有可识别的收入总计或支出总计`,
    en: `“${printedTitle}” has no total of income or of expenditure that can be recognised`,
  },
});

export const incomeEqualsExpenditure: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "收入总计不等于支出总计", en: "Total income is not total expenditure" },
  message: {
    zh: "“{table}”中“{item}”印为 {printed}，收入一侧为 {expected}，相差 {difference}",
    en: "in “{table}” “{item}” is printed as {printed}, the income side as {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(balancesOfSides(record)),
});
