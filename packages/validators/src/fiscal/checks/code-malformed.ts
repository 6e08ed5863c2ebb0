import { pointer } from "../../pointer.js";
import type { Explained } from "../../rule.js";
import { classifiedTables } from "../classified-tables.js";
import { disclosureDepths } from "../disclosure-depth.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import { failuresByCode } from "../lost-sums.js";

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
    const emptied = sectionsWithoutItems(record);
    for (const { key, table, tree, classification } of classifiedTables(record)) {
      for (const { index, row, likely } of tree.malformed) {
        const { code, name } = row;
        const expected = likely === undefined ? classification.shown : [likely];
        const at = pointer("tables", key, "rows", index, "code");
        const above = pointer("tables", key, "rows", tree.parents[index] as number);
        yield {
          at,
          data: { table: table.printedTitle, code, name, expected },
          explains: [...sumsWithout(record, at), ...emptied.filter((finding) => finding.at === above)],
        };
      }
    }
  },
});

/** Rows that have nothing below them, as another rule reports them. */
const sectionsWithoutItems = (record: FiscalRecord): Explained[] =>
  [...(record.excerpt === true ? [] : disclosureDepths(record))].flatMap(({ key, reached, short }) =>
    (reached ? short : []).map((index) => ({
      code: `${record.recordType}/section-without-items`,
      at: pointer("tables", key, "rows", index),
    })),
  );

/** The sums that lack a row because of its code. */
const sumsWithout = (record: FiscalRecord, at: string): Explained[] =>
  failuresByCode(record).flatMap(({ codes, finding }) => (codes.includes(at) ? [finding] : []));
