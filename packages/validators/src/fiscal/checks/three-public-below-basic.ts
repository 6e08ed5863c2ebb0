import { economicDepartmentNames } from "../../generated/code-names/economic-department.js";
import type { NotEvaluated } from "../../rule.js";
import { cellIn } from "../code-rows.js";
import { isNamed } from "../dated-name.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { Column, FiscalRecord } from "../fiscal-record.js";
import { differences, type Mismatch } from "../mismatch.js";
import { hasColumn, rowOf } from "../row-list.js";
import { totalMismatch } from "../same-total.js";
import { tablesOf } from "../tables.js";
import { threePublicList } from "../three-public.js";

/** The item of the three-public table that holds each economic section; project money may add to it. */
const itemByCode: ReadonlyMap<string, Column> = new Map([
  ["30212", "abroad"],
  ["30215", "meeting"],
  ["30216", "training"],
  ["30217", "reception"],
  ["30231", "vehicleOperation"],
  ["31013", "vehiclePurchase"],
]);

/** Items that only some places print beside the three. */
const printedBeside: ReadonlySet<Column> = new Set(["meeting", "training"]);

export function* threePublicAgainstBasic(record: FiscalRecord): Generator<Mismatch | NotEvaluated> {
  const { basicByEconomic: table } = tablesOf(record);
  const list = threePublicList(record);
  if (table === undefined || list === undefined) return;
  for (const [index, { code, name }] of (table.rows ?? []).entries()) {
    const column = itemByCode.get(code);
    if (column === undefined) continue;
    // A renumbered row is about something else.
    if (economicDepartmentNames.get(code)?.some((entry) => isNamed(name, entry)) !== true) continue;
    const basic = cellIn({ key: "basicByEconomic", table }, index, "total");
    if ((rowOf(basic).amounts.total ?? 0) === 0) continue;
    if (!hasColumn(list, column)) {
      if (!printedBeside.has(column)) yield columnMissing(list.table.printedTitle, name);
      continue;
    }
    const cell = { list, index: 0, column };
    for (const result of totalMismatch(record, { cell, other: [{ cell: basic, sign: 1 }], slack: 1 })) {
      if ("notRun" in result) yield result;
      else if (result.gap < 0) yield { ...result, data: { ...result.data, code, name } };
    }
  }
}

const columnMissing = (title: string, name: string): NotEvaluated => ({
  notRun: {
    zh: `“${title}”没有与“${name}”对应的栏`,
    en: `“${title}” has no column for “${name}”`,
  },
});

export const threePublicBelowBasic: FiscalCheck = fiscalCheck({
  severity: "error",
  title: {
    zh: "“三公”经费小于其中的基本支出",
    en: "Three-public money is less than the basic expenditure in it",
  },
  message: {
    zh: "“{table}”的{columnLabel}印为 {printed}，而“{otherTable}”的“{code} {name}”折合 {expected}，多出 {difference}：应包含基本支出中的这一项",
    en: "in “{table}” {column} is printed as {printed}, but “{code} {name}” of “{otherTable}” alone is {expected}, {difference} more",
  },
  basis: [{ source: "arithmetic" }],
  check: (record) => differences(threePublicAgainstBasic(record)),
});
