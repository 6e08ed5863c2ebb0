import { pointer } from "../../pointer.js";
import { classifiedTables } from "../classified-tables.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

export const codeMalformed: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "科目编码不成形", en: "Malformed classification code" },
  message: {
    zh: "“{table}”中“{name}”的科目编码印作“{code}”，应为 {expected}",
    en: "in “{table}” the code of “{name}” is printed as “{code}”; expected {expected}",
  },
  basis: [
    { source: "account-classification", article: "科目编码" },
    { source: "budget-law", article: "第三十二条" },
  ],
  *check(record) {
    for (const { key, table, tree, classification } of classifiedTables(record)) {
      for (const { index, row, likely } of tree.malformed) {
        const { code, name } = row;
        const expected = likely === undefined ? classification.shown : [likely];
        yield {
          at: pointer("tables", key, "rows", index, "code"),
          data: { table: table.printedTitle, code, name, expected },
        };
      }
    }
  },
});
