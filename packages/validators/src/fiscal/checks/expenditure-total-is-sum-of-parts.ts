import type { NotEvaluated } from "../../rule.js";
import { columnSums } from "../column-sums.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeTable, Column, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { codeLists, hasColumn, type RowList } from "../row-list.js";
import { balanceTables, codeTables, expenditureKeys } from "../tables.js";

/** What 合计 is made of in a table of expenditure; Jiangsu adds the last two. */
const parts: readonly Column[] = [
  "basic",
  "project",
  "remittedToSuperior",
  "operating",
  "affiliatedSubsidy",
  "reserve",
  "carryForward",
];

/** What 合计 is made of on the expenditure side of a balance; the last column is not always there. */
const sideParts: readonly (readonly [Column, Column, Column])[] = [
  ["general", "governmentFund", "stateCapital"],
  ["personnel", "public", "project"],
];

export function* expenditurePartSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, [...expenditureKeys, "governmentEconomic"])) {
    const lists = codeLists(keyed);
    const has = (column: Column): boolean => lists.some((list) => hasColumn(list, column));
    if (has("basic") && has("project")) {
      for (const list of lists) yield* columnSums(record, list, { whole: "total", parts });
    } else if (parts.some(has)) yield columnMissing(keyed.table);
  }
  for (const { key, table } of balanceTables(record)) {
    const list: RowList = { key, table, part: "expenditure", rows: table.expenditure ?? [] };
    for (const side of sideParts) {
      if (!hasColumn(list, side[0]) || !hasColumn(list, side[1])) continue;
      yield* columnSums(record, list, { whole: "total", parts: side });
    }
  }
}

const columnMissing = ({ printedTitle }: CodeTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”没有同时列出基本支出和项目支出两栏`,
    en: `“${printedTitle}” does not have both the column of basic and that of project expenditure`,
  },
});

export const expenditureTotalIsSumOfParts: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "支出合计不等于各栏之和", en: "Total expenditure is not the sum of its columns" },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，各栏之和为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, its columns add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }, { source: "budget-law-regulation", article: "第五条" }],
  check: (record) => differences(expenditurePartSums(record)),
});
