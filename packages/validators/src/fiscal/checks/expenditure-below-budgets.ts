import type { NotEvaluated } from "../../rule.js";
import { expenditureAgainstBudgets } from "../budgets-by-code.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { moneyScope } from "../money-scope.js";

/** Where all money is appropriated, the sums must be equal, which is another rule's. */
export function* belowBudgets(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  if (moneyScope(record) === "appropriations-only") return;
  for (const result of expenditureAgainstBudgets(record)) {
    if ("notRun" in result || result.gap < 0) yield result;
  }
}

export const expenditureBelowBudgets: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "科目的支出小于其中的财政拨款",
    en: "Expenditure of a code is less than the appropriations in it",
  },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，其中财政拨款（“{otherTable}”等）已有 {expected}，多出 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, but the appropriations in it (“{otherTable}” …) come to {expected}, {difference} more",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(belowBudgets(record)),
});
