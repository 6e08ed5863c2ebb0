import type { NotEvaluated } from "../../rule.js";
import { columnSums } from "../column-sums.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Column, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { codeLists, hasColumn } from "../row-list.js";
import { codeTables } from "../tables.js";

/** The three budgets; where 财政拨款收入 has a column of its own they are its breakdown. */
const budgets: readonly Column[] = ["general", "governmentFund", "stateCapital"];

const otherSources: readonly Column[] = [
  "specialAccount",
  "superiorSubsidy",
  "business",
  "operating",
  "affiliatedRemittance",
  "other",
  "carryover",
];

export function* incomeSourceSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, ["income"])) {
    const lists = codeLists(keyed);
    const has = (column: Column): boolean => lists.some((list) => hasColumn(list, column));
    const appropriation: readonly Column[] = has("fiscalAppropriation") ? ["fiscalAppropriation"] : budgets;
    const parts = [...appropriation, ...otherSources];
    if (!parts.some(has)) continue;
    for (const list of lists) yield* columnSums(record, list, { whole: "total", parts });
  }
}

export const incomeTotalIsSumOfSources: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "收入合计不等于各项来源之和", en: "Total income is not the sum of its sources" },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，各项来源之和为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, its sources add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(incomeSourceSums(record)),
});
