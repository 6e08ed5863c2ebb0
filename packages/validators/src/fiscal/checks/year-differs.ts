import { pointer } from "../../pointer.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { inStatement, statementsOf } from "../statements.js";

const yearInTitle = /(20[0-9]{2})年/;

export const yearDiffers: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "年度不一致", en: "Another year" },
  message: {
    zh: "{place}为 {found} 年，本记录是 {year} 年度的",
    en: "{placeEn} says {found}, the record is of {year}",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    const year = record.fiscalYear;
    for (const [key, { printedTitle }] of Object.entries(record.tables)) {
      const found = Number(yearInTitle.exec(printedTitle)?.[1] ?? year);
      if (found === year) continue;
      yield {
        at: pointer("tables", key, "printedTitle"),
        data: { place: "表名所印", placeEn: "the title of the table", found, year },
      };
    }
    for (const { index, statement } of statementsOf(record)) {
      const { year: found = year } = statement;
      if (found === year || found === year - 1) continue;
      yield {
        at: inStatement(index, "year"),
        data: { place: "说明所写", placeEn: "the text", found, year },
      };
    }
  },
});
