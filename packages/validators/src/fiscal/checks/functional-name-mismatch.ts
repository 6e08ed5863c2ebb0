import { pointer } from "../../pointer.js";
import { formerClassNames } from "../class-names.js";
import { holdsIn, isNamed, withYears } from "../dated-name.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { codeTables, functionalKeys } from "../tables.js";

export const functionalNameMismatch: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "功能分类科目编码与名称不符", en: "Functional code and name do not belong together" },
  message: {
    zh: "“{table}”中 {code} 印作“{name}”，{year} 年的代码表所列为：{listed}",
    en: "in “{table}” {code} is named “{name}”; for {year} the code list has: {listed}",
  },
  basis: [{ source: "account-classification", article: "支出功能分类科目" }],
  *check(record, { codeLists }) {
    const { fiscalYear: year } = record;
    const { loaded, names } = codeLists.namesFor(2, year);
    for (const { key, table } of codeTables(record, functionalKeys)) {
      for (const [index, { code, name }] of (table.rows ?? []).entries()) {
        const known = names.get(code);
        if (known === undefined) continue;
        const valid = known.filter((entry) => holdsIn(year, entry));
        if (valid.some((entry) => isNamed(name, entry))) continue;
        // Only where more than memory speaks for a name of the year; former class names have their own rule.
        if (!valid.some(({ seen }) => seen === true) || (!loaded && formerClassNames.has(name))) continue;
        yield {
          at: pointer("tables", key, "rows", index),
          data: { table: table.printedTitle, code, name, year, listed: known.map(withYears) },
        };
      }
    }
  },
});
