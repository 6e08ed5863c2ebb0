import { pointer } from "../../pointer.js";
import type { Violation } from "../../rule.js";
import { concerns } from "../failure.js";
import { failuresOf } from "../failures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeRow, FiscalRecord } from "../fiscal-record.js";
import { itemOf } from "../row-list.js";
import { type RowShift, rowShiftsOf } from "../row-shift.js";
import { fundRowsInGeneralTable } from "./fund-row-in-general-table.js";

export const rowShift: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "金额整体错行", en: "Amounts are shifted by rows" },
  message: {
    zh: "“{table}”从“{first}”到“{last}”连续 {rows} 行的金额，在“{reference}”中是{direction}第 {distance} 行科目的金额：科目与金额错行",
    en: "in “{table}” the amounts of the {rows} rows from “{first}” to “{last}” are, in “{reference}”, those of the codes {distance} rows {directionEn}: codes and amounts are out of step",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const shift of rowShiftsOf(record)) yield shiftFinding(record, shift);
  },
});

const shiftFinding = (
  record: FiscalRecord,
  { key, table, referenceKey, reference, offset, first, last }: RowShift,
): Violation => {
  const sums = [...failuresOf(record).values()]
    .filter((failure) => concerns(failure, key))
    .map(({ finding }) => finding);
  const fundRows = [...(key === "generalExpenditure" ? fundRowsInGeneralTable(record) : [])].map(
    ({ at }) => ({
      code: `${record.recordType}/fund-row-in-general-table`,
      at,
    }),
  );
  return {
    at: pointer("tables", key, "rows", first),
    data: {
      table: table.printedTitle,
      reference: reference.printedTitle,
      first: itemOf(table.rows?.[first] as CodeRow),
      last: itemOf(table.rows?.[last] as CodeRow),
      rows: last - first + 1,
      offset,
      distance: Math.abs(offset),
      direction: offset > 0 ? "下方" : "上方",
      directionEn: offset > 0 ? "below" : "above",
      operands: [first, last].map((row) => {
        const home = reference.rows?.findIndex(({ code }) => code === table.rows?.[row]?.code) ?? 0;
        return pointer("tables", referenceKey, "rows", home + offset);
      }),
    },
    explains: [...sums, ...fundRows],
  };
};
