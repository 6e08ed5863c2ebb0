import { economicDepartmentNames } from "../../generated/code-names/economic-department.js";
import { pointer } from "../../pointer.js";
import type { Text } from "../../rule.js";
import { compactName } from "../balance-side.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { codeTables, departmentEconomicKeys } from "../tables.js";

/** The reform that the code list dates from. */
const firstYear = 2018;

const form = /^3[0-9]{2}([0-9]{2})?$/;

const codeByName: ReadonlyMap<string, string> = new Map(
  [...economicDepartmentNames].map(([code, name]) => [compactName(name), code]),
);

/** What the list has for the code and for the name, `code name` each. */
const listed = (code: string, name: string): string[] => {
  const codes = new Set([code, codeByName.get(name) ?? code]);
  return [...codes].flatMap((each) => {
    const official = economicDepartmentNames.get(each);
    return official === undefined ? [] : [`${each} ${official}`];
  });
};

export const economicNameMismatch: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "经济分类科目编码与名称不符", en: "Economic code and name do not belong together" },
  message: {
    zh: "“{table}”中 {code} 印作“{name}”，代码表所列为：{listed}",
    en: "in “{table}” {code} is named “{name}”; the code list has: {listed}",
  },
  basis: [{ source: "account-classification", article: "支出经济分类科目" }],
  *check(record) {
    for (const { key, table } of codeTables(record, departmentEconomicKeys)) {
      if (table.rows === undefined) continue;
      if (record.fiscalYear < firstYear) {
        yield { notRun: noListForYear(table.printedTitle) };
        continue;
      }
      for (const [index, { code, name }] of table.rows.entries()) {
        const official = economicDepartmentNames.get(code);
        // Only classes the list has in full; a malformed code is another rule's finding.
        if (official === name || !form.test(code) || !economicDepartmentNames.has(code.slice(0, 3))) continue;
        const printed = compactName(name);
        if (official !== undefined && compactName(official) === printed) continue;
        const entries = listed(code, printed);
        yield {
          at: pointer("tables", key, "rows", index),
          data: {
            table: table.printedTitle,
            code,
            name,
            listed: entries.length > 0 ? entries : [`${code} —`],
          },
        };
      }
    }
  },
});

const noListForYear = (title: string): Text => ({
  zh: `没有 ${firstYear} 年以前的经济分类代码表，未核对“${title}”的科目名称`,
  en: `there is no economic code list for years before ${firstYear}, so the names in “${title}” were not checked`,
});
