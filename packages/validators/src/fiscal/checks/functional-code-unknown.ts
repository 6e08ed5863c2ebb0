import { functionalNames } from "../../generated/code-names/functional.js";
import { pointer } from "../../pointer.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { codeTables, functionalKeys } from "../tables.js";

const form = /^2[0-9]{2}([0-9]{2}){0,2}$/;

/** Once a code: every table has it. */
export const functionalCodeUnknown: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "代码表中没有的功能分类科目", en: "A functional code that the list does not have" },
  message: {
    zh: "“{table}”中的 {code}“{name}”不在代码表中：代码表不全，请按当年的科目表核对",
    en: "{code} “{name}” in “{table}” is not in the code list, which is partial: compare the classification of the year",
  },
  basis: [{ source: "account-classification", article: "支出功能分类科目" }],
  *check(record) {
    const reported = new Set<string>();
    for (const { key, table } of codeTables(record, functionalKeys)) {
      for (const [index, { code, name }] of (table.rows ?? []).entries()) {
        if (functionalNames.has(code) || reported.has(code) || !form.test(code)) continue;
        reported.add(code);
        yield {
          at: pointer("tables", key, "rows", index, "code"),
          data: { table: table.printedTitle, code, name },
        };
      }
    }
  },
});
