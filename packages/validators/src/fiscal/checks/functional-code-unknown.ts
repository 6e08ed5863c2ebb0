import { pointer } from "../../pointer.js";
import { holdsIn } from "../dated-name.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { codeTables, functionalKeys } from "../tables.js";

const form = /^2[0-9]{2}([0-9]{2}){0,2}$/;

const builtIn = { listLabel: "内置的代码表（不全）", list: "the built-in code list, which is partial" };
const loadedOne = { listLabel: "载入的代码表", list: "the code list loaded" };

/** Once a code: every table has it. */
export const functionalCodeUnknown: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "代码表中没有的功能分类科目", en: "A functional code that the list does not have" },
  message: {
    zh: "“{table}”中的 {code}“{name}”不在{listLabel}中：请按 {year} 年的科目表核对",
    en: "{code} “{name}” in “{table}” is not in {list}: compare the classification of {year}",
  },
  basis: [{ source: "account-classification", article: "支出功能分类科目" }],
  *check(record, { codeLists }) {
    const { fiscalYear: year } = record;
    const { loaded, names } = codeLists.namesFor(2, year);
    // The built-in list knows too little of years to say that a code of one is none of another.
    const isKnown = (code: string): boolean =>
      loaded ? names.get(code)?.some((entry) => holdsIn(year, entry)) === true : names.has(code);
    const reported = new Set<string>();
    for (const { key, table } of codeTables(record, functionalKeys)) {
      for (const [index, { code, name }] of (table.rows ?? []).entries()) {
        if (isKnown(code) || reported.has(code) || !form.test(code)) continue;
        reported.add(code);
        yield {
          at: pointer("tables", key, "rows", index, "code"),
          data: { table: table.printedTitle, code, name, year, ...(loaded ? loadedOne : builtIn) },
        };
      }
    }
  },
});
