import { pointer } from "../../pointer.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { itemOf } from "../row-list.js";
import { codeTables, departmentEconomicKeys } from "../tables.js";
import { personnelClasses } from "./personnel-and-public-add-up.js";

const form = /^3[0-9]{2}([0-9]{2})?$/;

export const economicClassOnWrongSide: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: {
    zh: "人员经费、公用经费列错栏",
    en: "Personnel money in the column of public money, or the reverse",
  },
  message: {
    zh: "“{table}”中“{item}”在{columnLabel}栏印有 {printed}：301、303 类为人员经费，其余各类为公用经费",
    en: "in “{table}” “{item}” has {printed} in the column {column}: classes 301 and 303 are personnel money, the others public money",
  },
  basis: [{ source: "account-classification", article: "支出经济分类科目" }],
  *check(record) {
    for (const { key, table } of codeTables(record, departmentEconomicKeys)) {
      for (const [index, row] of (table.rows ?? []).entries()) {
        if (!form.test(row.code)) continue;
        const column = personnelClasses.has(row.code.slice(0, 3)) ? "public" : "personnel";
        const printed = row.amounts[column] ?? 0;
        if (printed === 0) continue;
        yield {
          at: pointer("tables", key, "rows", index, "amounts", column),
          data: {
            table: table.printedTitle,
            item: itemOf(row),
            column,
            columnLabel: column === "public" ? "公用经费" : "人员经费",
            printed,
          },
        };
      }
    }
  },
});
