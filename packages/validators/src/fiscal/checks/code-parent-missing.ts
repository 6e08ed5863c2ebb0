import { pointer } from "../../pointer.js";
import { classifiedTables } from "../classified-tables.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

import { inWholeRecords } from "../whole-record.js";

export const codeParentMissing: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "缺少上级科目行", en: "The row of the parent code is missing" },
  message: {
    zh: "“{table}”列有“{code} {name}”，没有列出其上级科目 {parent}",
    en: "“{table}” lists “{code} {name}” but not its parent code {parent}",
  },
  basis: [{ source: "account-classification", article: "科目编码" }],
  check: inWholeRecords(function* (record) {
    for (const { key, table, tree } of classifiedTables(record)) {
      const doubtful = new Set([...tree.malformed, ...tree.repeated].map(({ index }) => index));
      for (const { index, row, parent } of tree.orphans) {
        // A row above whose code cannot be right is the parent, and reported as that.
        if (doubtful.has(index - 1)) continue;
        const { code, name } = row;
        yield {
          at: pointer("tables", key, "rows", index, "code"),
          data: { table: table.printedTitle, code, name, parent },
        };
      }
    }
  }),
});
