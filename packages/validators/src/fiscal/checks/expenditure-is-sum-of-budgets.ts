import type { NotEvaluated } from "../../rule.js";
import { expenditureAgainstBudgets } from "../budgets-by-code.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { moneyScope } from "../money-scope.js";
import { tablesOf } from "../tables.js";

export function* sumsOfBudgets(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { expenditure, generalExpenditure } = tablesOf(record);
  if (expenditure?.rows === undefined || generalExpenditure?.rows === undefined) return;
  if (moneyScope(record) === "appropriations-only") yield* expenditureAgainstBudgets(record);
  else yield notOnlyAppropriations;
}

const notOnlyAppropriations: NotEvaluated = {
  notRun: {
    zh: "支出不全来自财政拨款，或看不出是否全来自财政拨款，各科目不必相等",
    en: "expenditure is not all paid for by appropriations, or not seen to be, so the codes need not agree",
  },
};

export const expenditureIsSumOfBudgets: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "科目的支出不等于各类预算之和",
    en: "Expenditure of a code is not the sum of its budgets",
  },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，一般公共预算、政府性基金、国有资本经营预算各表（“{otherTable}”等）之和为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}; the tables of the general public budget, funds and state capital (“{otherTable}” …) add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(sumsOfBudgets(record)),
});
