import { pointer } from "../../pointer.js";
import type { Violation } from "../../rule.js";
import { itemName } from "../balance-side.js";
import { formerClassNames } from "../class-names.js";
import type { CodeNames } from "../code-names.js";
import { holdsIn, isNamed } from "../dated-name.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord, Row } from "../fiscal-record.js";
import { balanceTables, codeTables, functionalKeys } from "../tables.js";

export const staleClassName: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "使用已停用的类级科目名称", en: "A class name that is out of use" },
  message: {
    zh: "“{table}”印有“{name}”：该名称用到 {lastYear} 年，{year} 年为“{now}”",
    en: "“{table}” prints “{name}”: the name was used up to {lastYear}, in {year} it is “{now}”",
  },
  basis: [{ source: "account-classification", article: "支出功能分类科目" }],
  *check(record, { codeLists }) {
    const list = codeLists.namesFor(2, record.fiscalYear);
    for (const { key, table } of balanceTables(record)) {
      yield* staleIn(record, list, table, table.expenditure ?? [], pointer("tables", key, "expenditure"));
    }
    // A loaded list judges names beside their codes by itself.
    if (list.loaded) return;
    for (const { key, table } of codeTables(record, functionalKeys)) {
      yield* staleIn(record, list, table, table.rows ?? [], pointer("tables", key, "rows"));
    }
  },
});

function* staleIn(
  { fiscalYear: year }: FiscalRecord,
  { loaded, names }: CodeNames,
  { printedTitle }: { readonly printedTitle: string },
  rows: readonly Row[],
  place: string,
): Generator<Violation> {
  for (const [index, row] of rows.entries()) {
    if (row.code !== undefined && row.code.length !== 3) continue;
    const name = itemName(row.name);
    const former = formerClassNames.get(name);
    if (former === undefined || year <= former.lastYear) continue;
    const { code, lastYear, now } = former;
    if (loaded && names.get(code)?.some((entry) => holdsIn(year, entry) && isNamed(name, entry))) continue;
    yield {
      at: place + pointer(index, "name"),
      data: { table: printedTitle, name, lastYear, now, year },
    };
  }
}
