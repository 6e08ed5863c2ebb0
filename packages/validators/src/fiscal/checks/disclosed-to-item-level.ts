import { pointer } from "../../pointer.js";
import { disclosureDepths } from "../disclosure-depth.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";

import { inWholeRecords } from "../whole-record.js";

/** The year of the notice; the regulation followed in 2020. */
const firstYear = 2016;

export const disclosedToItemLevel: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "未公开到规定的科目级次", en: "Not disclosed to the level of detail required" },
  message: {
    zh: "“{table}”没有一个{level}级科目：支出应公开到功能分类项级科目，基本支出应公开到经济分类款级科目（涉密的除外）",
    en: "“{table}” has no code of level {level}: expenditure is disclosed to functional items (项), basic expenditure to economic sections (款), state secrets excepted",
  },
  basis: [
    { source: "budget-law-regulation", article: "第六条" },
    { source: "work-points-2016", article: "三(三)" },
  ],
  check: inWholeRecords(function* (record) {
    if (record.fiscalYear < firstYear) return;
    for (const { key, table, level, reached } of disclosureDepths(record)) {
      if (!reached) yield { at: pointer("tables", key), data: { table: table.printedTitle, level } };
    }
  }),
});
