import type { NotEvaluated } from "../../rule.js";
import { columnSums } from "../column-sums.js";
import type { CodeTable, Column, FiscalCheck, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { balanceRows, codeTableRows, columnsIn } from "../placed-rows.js";
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

/** What 合计 is made of on the expenditure side of a balance. */
const sideParts: readonly (readonly Column[])[] = [
  ["general", "governmentFund", "stateCapital"],
  ["personnel", "public", "project"],
];

export function* expenditurePartSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  for (const keyed of codeTables(record, [...expenditureKeys, "governmentEconomic"])) {
    const rows = codeTableRows(keyed);
    const columns = columnsIn(rows);
    if (columns.has("basic") && columns.has("project")) {
      yield* columnSums(record, keyed.table, rows, { whole: "total", parts });
    } else if (parts.some((column) => columns.has(column))) yield columnMissing(keyed.table);
  }
  for (const keyed of balanceTables(record)) {
    const rows = balanceRows(keyed, "expenditure");
    const columns = columnsIn(rows);
    for (const side of sideParts) {
      // The state-capital column came into use about 2021.
      if (columns.has(side[0] as Column) && columns.has(side[1] as Column)) {
        yield* columnSums(record, keyed.table, rows, { whole: "total", parts: side });
      }
    }
  }
}

const columnMissing = ({ printedTitle }: CodeTable): NotEvaluated => ({
  notRun: {
    zh: `“${printedTitle}”没有同时列出基本支出和项目支出两栏`,
    en: `“${printedTitle}” does not have both the column of basic and that of project expenditure`,
  },
});

export const expenditureTotalIsSumOfParts: FiscalCheck = {
  severity: "error",
  title: { zh: "支出合计不等于各栏之和", en: "Total expenditure is not the sum of its columns" },
  message: {
    zh: "“{table}”中“{item}”的合计印为 {printed}，各栏之和为 {expected}，相差 {difference}",
    en: "in “{table}” the total of “{item}” is printed as {printed}, its columns add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }, { source: "budget-law-regulation", article: "第五条" }],
  check: (record) => differences(expenditurePartSums(record)),
};
