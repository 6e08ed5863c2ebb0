import { pointer } from "../../pointer.js";
import { disclosureDepths } from "../disclosure-depth.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeRow } from "../fiscal-record.js";
import { itemOf } from "../row-list.js";
import { inWholeRecords } from "../whole-record.js";

export const sectionWithoutItems: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "个别科目没有列到规定级次", en: "A code is not broken down" },
  message: {
    zh: "“{table}”中“{item}”有金额而没有列出下级科目：应列到{level}级；涉密或该科目不设{level}的，请核实",
    en: "in “{table}” “{item}” has an amount but nothing below it: level {level} is expected, unless it is secret or the classification ends here",
  },
  basis: [
    { source: "budget-law-regulation", article: "第六条" },
    { source: "work-points-2016", article: "三(三)" },
  ],
  check: inWholeRecords(function* (record) {
    for (const { key, table, level, reached, short } of disclosureDepths(record)) {
      if (!reached) continue;
      for (const index of short) {
        const item = itemOf(table.rows?.[index] as CodeRow);
        yield {
          at: pointer("tables", key, "rows", index),
          data: { table: table.printedTitle, item, level },
        };
      }
    }
  }),
});
