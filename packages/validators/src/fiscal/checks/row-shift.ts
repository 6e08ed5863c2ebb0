import { pointer } from "../../pointer.js";
import type { Violation } from "../../rule.js";
import { concerns } from "../failure.js";
import { failuresOf } from "../failures.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeRow, FiscalRecord } from "../fiscal-record.js";
import { itemOf } from "../row-list.js";
import type { RowShift } from "../row-shift.js";
import { shiftsOf } from "../sum-shift.js";
import { fundRowsInGeneralTable } from "./fund-row-in-general-table.js";

export const rowShift: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "金额整体错行", en: "Amounts are shifted by rows" },
  message: {
    zh: "“{table}”从“{first}”到“{last}”连续 {rows} 行的金额，{shownBy}是{direction}第 {distance} 行科目的金额：科目与金额错行",
    en: "in “{table}” the amounts of the {rows} rows from “{first}” to “{last}” are, {shownByEn}, those of the codes {distance} rows {directionEn}: codes and amounts are out of step",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    for (const shift of shiftsOf(record)) yield shiftFinding(record, shift);
  },
});

const shiftFinding = (
  record: FiscalRecord,
  { key, table, reference, offset, first, last }: RowShift,
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
      shownBy:
        reference === undefined
          ? "按本表各级合计（也可能从同一合计的前几行起）"
          : `在“${reference.table.printedTitle}”中`,
      shownByEn:
        reference === undefined
          ? "by the sums of the table (it may begin earlier in the same sum)"
          : `in “${reference.table.printedTitle}”`,
      first: itemOf(table.rows?.[first] as CodeRow),
      last: itemOf(table.rows?.[last] as CodeRow),
      rows: last - first + 1,
      offset,
      distance: Math.abs(offset),
      direction: offset > 0 ? "下方" : "上方",
      directionEn: offset > 0 ? "below" : "above",
      operands: [first, last].flatMap((row) => {
        if (reference === undefined) return [];
        const home = reference.table.rows?.findIndex(({ code }) => code === table.rows?.[row]?.code) ?? 0;
        return [pointer("tables", reference.key, "rows", home + offset)];
      }),
    },
    explains: [...sums, ...fundRows],
  };
};
