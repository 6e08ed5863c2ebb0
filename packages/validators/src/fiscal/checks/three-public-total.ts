import { fieldLabel } from "../../field-label.js";
import type { NotEvaluated } from "../../rule.js";
import { type ColumnSum, columnSums } from "../column-sums.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Amounts, AmountTable, Column, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import type { RowList } from "../row-list.js";
import { tablesOf } from "../tables.js";

const sumsIn = (amounts: Amounts): readonly ColumnSum[] => [
  { whole: "total", parts: ["abroad", ...vehicles(amounts), "reception"] },
  { whole: "vehicleTotal", parts: ["vehiclePurchase", "vehicleOperation"] },
  { whole: "grandTotal", parts: ["total", "meeting", "training"] },
];

/** Vehicle money: its subtotal, or its parts where the subtotal is blank or has no column. */
const vehicles = ({ vehicleTotal }: Amounts): readonly Column[] =>
  typeof vehicleTotal === "number" ? ["vehicleTotal"] : ["vehiclePurchase", "vehicleOperation"];

export function* threePublicSums(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const table = tablesOf(record).threePublic;
  if (table === undefined) return;
  // One row of figures in a budget; budgeted and spent in final accounts.
  for (const key of ["amounts", "budget", "final"] as const) {
    const amounts = table[key];
    if (amounts === undefined) continue;
    const name = fieldLabel(record.recordType, ["tables", "threePublic", key]) ?? key;
    const list: RowList = { key: "threePublic", table, part: key, rows: [{ name, amounts }] };
    for (const sum of sumsIn(amounts)) {
      if (!(sum.whole in amounts)) continue;
      const missing = sum.parts.filter((column) => !(column in amounts));
      if (missing.length === 0) yield* columnSums(record, list, sum);
      else yield columnsMissing(record, table, sum.whole, missing);
    }
  }
}

const columnsMissing = (
  record: FiscalRecord,
  { printedTitle }: AmountTable,
  whole: Column,
  missing: readonly Column[],
): NotEvaluated => {
  const label = (column: Column): string =>
    fieldLabel(record.recordType, ["tables", "threePublic", "amounts", column]) ??
    fieldLabel(record.recordType, ["tables", "threePublic", "final", column]) ??
    column;
  return {
    notRun: {
      zh: `“${printedTitle}”没有${missing.map(label).join("、")}栏，未核对${label(whole)}`,
      en: `“${printedTitle}” has no column ${missing.join(", ")}, so ${whole} was not checked`,
    },
  };
};

export const threePublicTotal: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "“三公”经费合计不等于各项之和", en: "The three-public total is not the sum of its items" },
  message: {
    zh: "“{table}”{item}中的“{columnLabel}”印为 {printed}，各项之和为 {expected}，相差 {difference}",
    en: "in “{table}” ({item}) {column} is printed as {printed}, its items add up to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(threePublicSums(record)),
});
