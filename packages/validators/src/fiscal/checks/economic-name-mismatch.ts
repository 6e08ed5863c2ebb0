import { pointer } from "../../pointer.js";
import type { Text } from "../../rule.js";
import type { CodeNames, FirstDigit } from "../code-names.js";
import { holdsIn, isNamed, withYears } from "../dated-name.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { codeTables, economicKeys } from "../tables.js";

/** Nothing was read of names before. */
const firstYear = 2014;

/** Departmental classes whose sections the form of final accounts prints in full, since the reform. */
const reformYear = 2018;
const printedInFull: ReadonlySet<string> = new Set(["301", "302", "303", "310"]);

const form = /^[35][0-9]{2}([0-9]{2})?$/;

/** Codes that surely had the name in the year. */
const codesThen = ({ names, codesNamed }: CodeNames, name: string, year: number): string[] =>
  codesNamed(name).filter((code) =>
    names.get(code)?.some((entry) => entry.seen === true && holdsIn(year, entry) && isNamed(name, entry)),
  );

/** What the list has for a code and name that do not belong together, `code name` each; nothing where they may. */
const objection = (list: CodeNames, code: string, name: string, year: number): string[] => {
  const known = list.names.get(code) ?? [];
  if (known.some((entry) => isNamed(name, entry) && holdsIn(year, entry))) return [];
  const valid = known.filter((entry) => holdsIn(year, entry));
  const isWhole = list.loaded || (year >= reformYear && printedInFull.has(code.slice(0, 3)));
  const others = codesThen(list, name, year).filter((other) => other !== code);
  const sure =
    valid.some(({ seen }) => seen === true) || (isWhole && valid.length === 0) || others.length > 0;
  if (!sure) return [];
  const listed = [
    ...known.map((entry) => `${code} ${withYears(entry)}`),
    ...others.map((other) => `${other} ${name}`),
  ];
  return listed.length > 0 ? listed : [`${code} —`];
};

export const economicNameMismatch: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "经济分类科目编码与名称不符", en: "Economic code and name do not belong together" },
  message: {
    zh: "“{table}”中 {code} 印作“{name}”，{year} 年的代码表所列为：{listed}",
    en: "in “{table}” {code} is named “{name}”; for {year} the code list has: {listed}",
  },
  basis: [{ source: "account-classification", article: "支出经济分类科目" }],
  *check(record, { codeLists }) {
    const { fiscalYear: year } = record;
    const lists: Readonly<Record<string, CodeNames>> = {
      3: codeLists.namesFor(3, year),
      5: codeLists.namesFor(5, year),
    };
    for (const { key, table } of codeTables(record, economicKeys)) {
      if (table.rows === undefined) continue;
      const digit: FirstDigit = key === "governmentEconomic" ? 5 : 3;
      if (year < firstYear && lists[digit]?.loaded !== true) {
        yield { notRun: noListForYear(table.printedTitle) };
        continue;
      }
      for (const [index, { code, name }] of table.rows.entries()) {
        const list = lists[code.charAt(0)];
        // A malformed code is another rule's finding.
        if (list === undefined || !form.test(code)) continue;
        const listed = objection(list, code, name, year);
        if (listed.length === 0) continue;
        yield {
          at: pointer("tables", key, "rows", index),
          data: { table: table.printedTitle, code, name, year, listed },
        };
      }
    }
  },
});

const noListForYear = (title: string): Text => ({
  zh: `没有 ${firstYear} 年以前的经济分类代码表，未核对“${title}”的科目名称`,
  en: `there is no economic code list for years before ${firstYear}, so the names in “${title}” were not checked`,
});
