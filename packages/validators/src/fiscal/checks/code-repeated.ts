import { pointer } from "../../pointer.js";
import { classifiedTables } from "../classified-tables.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const codeRepeated: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "同表科目编码重复", en: "A classification code occurs twice in a table" },
  message: {
    zh: "“{table}”中科目编码 {code} 不止一行：“{first}”和“{name}”",
    en: "in “{table}” the code {code} has more than one row: “{first}” and “{name}”",
  },
  basis: [{ source: "account-classification", article: "科目编码" }],
  *check(record) {
    for (const { key, table, tree } of classifiedTables(record)) {
      for (const { index, row, first } of tree.repeated) {
        const { code, name } = row;
        yield {
          at: pointer("tables", key, "rows", index, "code"),
          data: { table: table.printedTitle, code, name, first: first.name },
        };
      }
    }
  },
});
