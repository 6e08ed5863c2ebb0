import type { Violation } from "../../rule.js";
import { cellIn } from "../code-rows.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { CodeTable, FiscalRecord } from "../fiscal-record.js";
import type { Mismatch } from "../mismatch.js";
import { precisionOf } from "../precision.js";
import { type Cell, itemOf, pointerOf, rowOf } from "../row-list.js";
import { fenOf } from "../slips.js";
import { tablesOf } from "../tables.js";
import { threePublicAgainstBasic } from "./three-public-below-basic.js";

/** A class whose sections, all but the last, add up to it, while the last repeats it. */
interface RepeatedClass {
  readonly code: string;
  /** The sections as printed, but for the last. */
  readonly sections: readonly Cell[];
  readonly last: Cell;
}

/** Sections with more than the three-public table has for them. */
const above = (record: FiscalRecord): Mismatch[] =>
  [...threePublicAgainstBasic(record)].flatMap((result) =>
    "notRun" in result || result.verdict !== "differs" ? [] : [result],
  );

const repeatedClass = (table: CodeTable, code: string): RepeatedClass | undefined => {
  const cells = (table.rows ?? []).flatMap((row, index) =>
    row.code.startsWith(code) ? [cellIn({ key: "basicByEconomic", table }, index, "total")] : [],
  );
  const whole = cells.find((cell) => rowOf(cell).code === code);
  const sections = cells.filter((cell) => cell !== whole);
  const last = sections.pop();
  if (whole === undefined || last === undefined || fenOf(whole) === 0) return undefined;
  const rest = sections.reduce((sum, cell) => sum + fenOf(cell), 0);
  const tolerance = ((sections.length + 1) * precisionOf(table).step) / 2;
  const repeats = fenOf(last) === fenOf(whole) && Math.abs(rest - fenOf(whole)) <= tolerance;
  return repeats ? { code, sections, last } : undefined;
};

/** Where one row up or down is what the three-public table prints; at least two figures agree, and none is above it. */
const movedTo = (
  found: readonly Mismatch[],
  { sections }: RepeatedClass,
): { readonly step: number; readonly cells: readonly Cell[] } | undefined => {
  for (const step of [-1, 1]) {
    const cells = found.flatMap(({ operands: [basic] }) => {
      const at = sections.findIndex((cell) => cell.index === basic?.cell.index);
      return at === -1 ? [] : (sections[at + step] ?? []);
    });
    if (cells.length < found.length) continue;
    const gaps = cells.map((cell, index) => fenOf(cell) - fenOf((found[index] as Mismatch).cell));
    const digit = Math.max(...found.map(({ cell }) => precisionOf(cell.list.table).step));
    const agree = cells.filter(
      (cell, index) => fenOf(cell) !== 0 && Math.abs(gaps[index] as number) <= digit,
    );
    if (agree.length >= 2 && gaps.every((gap) => gap <= digit)) return { step, cells };
  }
  return undefined;
};

export const economicRowShift: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: {
    zh: "基本支出表的款级金额疑似错开一行",
    en: "Sections of basic expenditure seem to be one row out of step",
  },
  message: {
    zh: "“{table}”{items} 的金额大于“{otherTable}”所列，而其{direction}一行的金额恰与之相符，末行“{last}”又与 {class} 的合计相同：很可能是款级金额错开了一行，请核对原件",
    en: "in “{table}” {items} have more than “{otherTable}” prints, the row {directionEn} has just that, and the last row “{last}” repeats the total of {class}: the sections are most likely one row out of step",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const { basicByEconomic: table } = tablesOf(record);
    const found = above(record);
    const [first] = found;
    if (table === undefined || first === undefined) return;
    const basic = found.flatMap(({ operands }) => operands.map(({ cell }) => cell));
    const repeated = repeatedClass(table, rowOf(basic[0] as Cell).code?.slice(0, 3) ?? "");
    const moved = repeated && movedTo(found, repeated);
    if (repeated === undefined || moved === undefined) return;
    yield shiftOf(record, { found, basic, repeated, moved });
  },
});

const shiftOf = (record: FiscalRecord, { found, basic, repeated, moved }: Shift): Violation => ({
  at: pointerOf(basic[0] as Cell),
  data: {
    table: (basic[0] as Cell).list.table.printedTitle,
    otherTable: (found[0] as Mismatch).cell.list.table.printedTitle,
    items: basic.map((cell) => itemOf(rowOf(cell))),
    last: itemOf(rowOf(repeated.last)),
    class: repeated.code,
    direction: moved.step < 0 ? "上" : "下",
    directionEn: moved.step < 0 ? "above" : "below",
    operands: [...moved.cells, repeated.last].map(pointerOf),
  },
  explains: found.map(({ at }) => ({ code: `${record.recordType}/three-public-below-basic`, at })),
});

interface Shift {
  readonly found: readonly Mismatch[];
  readonly basic: readonly Cell[];
  readonly repeated: RepeatedClass;
  readonly moved: { readonly step: number; readonly cells: readonly Cell[] };
}
