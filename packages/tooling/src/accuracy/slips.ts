import type { Text } from "@zwgk/validators";
import { withValue } from "../../../validators/src/fiscal/example-variants.js";
import { fenPerUnit, toFen } from "../../../validators/src/fiscal/figures.js";
import type { CodeRow, FiscalRecord, Row } from "../../../validators/src/fiscal/fiscal-record.js";
import { precisionOf } from "../../../validators/src/fiscal/precision.js";
import { type Cell, pointerOf, rowOf } from "../../../validators/src/fiscal/row-list.js";
import { rowLists } from "../../../validators/src/fiscal/row-lists.js";
import { amountTables } from "../../../validators/src/fiscal/tables.js";
import { shuffled } from "./random.js";

/** A correct record with one slip in it. */
interface PlantedSlip {
  readonly record: FiscalRecord;
  /** Pointers that name the slip; any of them will do. */
  readonly at: readonly string[];
}

/** A way of going wrong, as a clerk does. */
export interface SlipKind {
  readonly id: string;
  readonly name: Text;
  /** Rules, without the record's name, that say what happened; none where no rule can know. */
  readonly causes: readonly string[];
  /** As many different slips as asked for, or as the record has room for. */
  plant(record: FiscalRecord, count: number, random: () => number): PlantedSlip[];
}

/** Printed amounts; the operating expense beside the three-public amounts is in no sum. */
const printedCells = (record: FiscalRecord): Cell[] =>
  [...rowLists(record)].flatMap((list) =>
    list.rows.flatMap((row, index) =>
      Object.entries(row.amounts)
        .filter(
          ([column, amount]) => column !== "operatingExpense" && typeof amount === "number" && amount !== 0,
        )
        .map(([column]) => ({ list, index, column }) as Cell),
    ),
  );

const amountOf = (cell: Cell): number => rowOf(cell).amounts[cell.column] ?? 0;

/** The amount as a whole number of the last digits its table prints. */
const digitsOf = (cell: Cell): string => {
  const { table } = cell.list;
  const step = Math.min(precisionOf(table).step, fenPerUnit[table.unit]);
  return String(Math.round(toFen(amountOf(cell), table.unit) / step));
};

const amountOfDigits = (cell: Cell, digits: string): number => {
  const { table } = cell.list;
  const step = Math.min(precisionOf(table).step, fenPerUnit[table.unit]);
  return (Number(digits) * step) / fenPerUnit[table.unit];
};

const withAmount = (record: FiscalRecord, cell: Cell, amount: number): FiscalRecord =>
  withValue(record, pointerOf(cell), amount);

/** Puts another amount in printed cells, one a record. */
const changeCells = (change: (cell: Cell, random: () => number) => number | undefined): SlipKind["plant"] => {
  return (record, count, random) => {
    const planted: PlantedSlip[] = [];
    for (const cell of shuffled(printedCells(record), random)) {
      if (planted.length === count) break;
      const amount = change(cell, random);
      if (amount === undefined || amount === amountOf(cell)) continue;
      planted.push({ record: withAmount(record, cell, amount), at: [pointerOf(cell)] });
    }
    return planted;
  };
};

/** Changes one digit somewhere in an amount of at least four. */
const changeDigit = (change: (digits: string, at: number) => string): SlipKind["plant"] =>
  changeCells((cell, random) => {
    const digits = digitsOf(cell);
    if (digits.length < 4 || digits.startsWith("-")) return undefined;
    return amountOfDigits(cell, change(digits, Math.floor(random() * digits.length)));
  });

const rowsOf = ({ list }: Cell): readonly CodeRow[] =>
  list.part === "rows" ? list.rows.filter((row): row is CodeRow => row.code !== undefined) : [];

/** The amount of the row above in the tree. */
const parentAmount = (cell: Cell): number | undefined => {
  const rows = rowsOf(cell);
  const code = rows[cell.index]?.code ?? "";
  const parent = rows.find((row) => code.startsWith(row.code) && row.code.length === code.length - 2);
  return parent?.amounts[cell.column] ?? undefined;
};

/** From one row on, every row has the amounts of the next, and the last one those of the total. */
const shiftRows: SlipKind["plant"] = (record, count, random) => {
  const starts = [...amountTables(record)].flatMap(({ key, table: { rows = [], total } }) =>
    total === undefined ? [] : rows.slice(0, -5).map((_, from) => ({ key, rows, total, from })),
  );
  return shuffled(starts, random)
    .map(({ key, rows, total, from }) => ({
      key,
      rows,
      from,
      shifted: rows.map((row, index) =>
        index < from ? row : { ...row, amounts: inColumnsOf(row, rows[index + 1] ?? total) },
      ),
    }))
    .filter(({ rows, shifted }) => !rows.every((row, index) => haveSameFigures(row, shifted[index] ?? row)))
    .slice(0, count)
    .map(({ key, rows, from, shifted }) => ({
      record: withValue(record, `/tables/${key}/rows`, shifted),
      at: rows.flatMap((_, index) => (index < from ? [] : [`/tables/${key}/rows/${index}`])),
    }));
};

/** Whether two rows print the same figures; a blank is none. */
const haveSameFigures = ({ amounts: a }: Row, { amounts: b }: Row): boolean =>
  Object.keys(a).every((column) => {
    const key = column as keyof Row["amounts"];
    return (a[key] ?? 0) === (b[key] ?? 0);
  });

/** The amounts of another row; a column that it does not print is left blank. */
const inColumnsOf = ({ amounts }: Row, other: Row): Row["amounts"] =>
  Object.fromEntries(
    Object.keys(amounts).map((column) => [column, other.amounts[column as keyof Row["amounts"]] ?? null]),
  );

const mistakeUnit: SlipKind["plant"] = (record, count, random) => {
  const tables = [...amountTables(record)].filter(({ table }) => precisionOf(table).blank === false);
  return shuffled(tables, random)
    .slice(0, count)
    .map(({ key, table }) => ({
      record: withValue(record, `/tables/${key}/unit`, table.unit === "CNY" ? "CNY-10k" : "CNY"),
      at: [`/tables/${key}/unit`],
    }));
};

const loseLeadingZero: SlipKind["plant"] = (record, count, random) => {
  const places = [...amountTables(record)].flatMap(({ key, table: { rows = [] } }) =>
    rows.flatMap(({ code = "" }, index) =>
      /^[0-9]{3}([0-9]{2})?0[1-9]$/.test(code) ? [{ at: `/tables/${key}/rows/${index}/code`, code }] : [],
    ),
  );
  return shuffled(places, random)
    .slice(0, count)
    .map(({ at, code }) => ({ record: withValue(record, at, code.slice(0, -2) + code.slice(-1)), at: [at] }));
};

const swapCells: SlipKind["plant"] = (record, count, random) => {
  const planted: PlantedSlip[] = [];
  for (const cell of shuffled(printedCells(record), random)) {
    if (planted.length === count) break;
    const below: Cell = { ...cell, index: cell.index + 1 };
    const other = cell.list.rows[below.index]?.amounts[cell.column];
    if (typeof other !== "number" || other === amountOf(cell)) continue;
    planted.push({
      record: withAmount(withAmount(record, cell, other), below, amountOf(cell)),
      at: [pointerOf(cell), pointerOf(below)],
    });
  }
  return planted;
};

export const slipKinds: readonly SlipKind[] = [
  {
    id: "digit-lost",
    name: { zh: "漏一位数字", en: "a digit lost" },
    causes: ["digit-slip"],
    plant: changeDigit((digits, at) => digits.slice(0, at) + digits.slice(at + 1)),
  },
  {
    id: "digit-doubled",
    name: { zh: "一位数字录了两次", en: "a digit typed twice" },
    causes: ["digit-slip"],
    plant: changeDigit((digits, at) => digits.slice(0, at + 1) + digits.slice(at)),
  },
  {
    id: "amount-copied",
    name: { zh: "填了上级科目的金额", en: "the amount of the row above in the tree" },
    causes: ["amount-copied"],
    plant: changeCells(parentAmount),
  },
  {
    id: "rows-shifted",
    name: { zh: "从某行起金额错一行", en: "amounts one row out from some row on" },
    causes: ["row-shift"],
    plant: shiftRows,
  },
  {
    id: "unit-of-table",
    name: { zh: "整表的单位标错", en: "a table's unit mistaken" },
    causes: ["unit-mistaken"],
    plant: mistakeUnit,
  },
  {
    id: "unit-of-amount",
    name: { zh: "一个金额元、万元混用", en: "one amount in the other unit" },
    causes: ["amount-scaled"],
    plant: changeCells((cell) =>
      cell.list.table.unit === "CNY"
        ? Math.round(amountOf(cell) / 100) / 100
        : Math.round(amountOf(cell) * 10_000),
    ),
  },
  {
    id: "leading-zero",
    name: { zh: "科目编码丢了前导零", en: "a leading zero of a code lost" },
    causes: ["code-malformed"],
    plant: loseLeadingZero,
  },
  {
    id: "sign",
    name: { zh: "正负号反了", en: "the sign turned" },
    causes: ["sign-turned", "negative-amount"],
    plant: changeCells((cell) => -amountOf(cell)),
  },
  {
    id: "cells-swapped",
    name: { zh: "上下两格对调", en: "a cell and the one below swapped" },
    causes: ["cells-swapped"],
    plant: swapCells,
  },
  {
    id: "total-left-old",
    name: { zh: "合计没有随明细更新", en: "a total left as it was before a correction" },
    causes: [],
    plant: changeCells(({ list, index, column }, random) => {
      const cell = { list, index, column };
      if (list.part !== "total") return undefined;
      const digits = Number(digitsOf(cell));
      return amountOfDigits(cell, String(digits + 1 + Math.floor(digits * random() * 0.2)));
    }),
  },
];
