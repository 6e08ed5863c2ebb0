import type { Form } from "../forms.js";
import type { TableProblem } from "../problem.js";
import type { BodyRow } from "./body.js";
import type { Found } from "./find-tables.js";
import type { AmountColumns, HeadedColumn, Header } from "./header.js";
import { amountColumns } from "./header.js";
import type { Amounts, TableReading } from "./reading.js";

interface BalanceRow {
  name: string;
  line?: number;
  amounts: Amounts;
}

type SideKey = "income" | "expenditure" | "expenditureByPurpose";

interface Side {
  readonly key: SideKey;
  readonly label: number;
  readonly line: number | undefined;
  readonly amounts: AmountColumns;
}

const lineHeading = /行次$/;
const labelHeading =
  /(?:^|\/)(?:(?:收入|支出)?项目(?:按[^/]*)?|收入|支出|功能分类|支出功能分类(?:科目)?|科目名称|支出用途|用途|收入来源)$/;

/** Income, expenditure and, in one province, expenditure by purpose: lists that stand side by side. */
export const readBalanceTable = (
  found: Found,
  { columns }: Form,
  header: Header,
  body: readonly BodyRow[],
  reading: TableReading,
  problems: TableProblem[],
): Partial<Record<SideKey, BalanceRow[]>> => {
  const table: Partial<Record<SideKey, BalanceRow[]>> = {};
  for (const side of splitSides(header.columns, columns, found, problems)) {
    const rows: BalanceRow[] = [];
    for (const { row } of body) {
      const label = reading.own(row, side.label);
      if (label === undefined) {
        refuseUnlabelled(side, row, reading);
        continue;
      }
      const pointer = `/${side.key}/${rows.length}`;
      reading.mark(pointer, row, label.column);
      reading.mark(`${pointer}/name`, row, label.column);
      const line = side.line === undefined ? undefined : lineOf(side.line, row, pointer, reading);
      const amounts = reading.amounts(side.amounts, row, `${pointer}/amounts`);
      rows.push({ name: label.text, ...(line === undefined ? {} : { line }), amounts });
    }
    if (rows.length > 0) table[side.key] = rows;
  }
  return table;
};

/** A column of labels after one of amounts begins the next list. */
const splitSides = (
  headed: readonly HeadedColumn[],
  columns: Form["columns"],
  found: Found,
  problems: TableProblem[],
): Side[] => {
  const groups: HeadedColumn[][] = [];
  let amountsSeen = true;
  for (const each of headed) {
    const isLabel = labelHeading.test(each.path);
    if (isLabel && amountsSeen) groups.push([]);
    amountsSeen = !isLabel && !lineHeading.test(each.path);
    groups.at(-1)?.push(each);
  }
  const sides: Side[] = [];
  for (const [label, ...others] of groups) {
    if (label === undefined) continue;
    const taken = sides.map(({ key }) => key);
    const key = sideOf(label.path, taken);
    if (key === undefined) continue;
    const amounts = others.filter(({ path, cell }) => !lineHeading.test(path) && cell !== label.cell);
    sides.push({
      key,
      label: label.index,
      line: others.find(({ path }) => lineHeading.test(path))?.index,
      amounts: amountColumns(withoutBudget(amounts), columns, found, problems),
    });
  }
  return sides;
};

const sideOf = (path: string, taken: readonly SideKey[]): SideKey | undefined => {
  if (/用途/.test(path)) return "expenditureByPurpose";
  if (/^收入/.test(path) && !taken.includes("income")) return "income";
  if (/^支出/.test(path) && !taken.includes("expenditure")) return "expenditure";
  const order: readonly SideKey[] = ["income", "expenditure", "expenditureByPurpose"];
  return order.find((key) => !taken.includes(key));
};

/** Final accounts that also print the budget are read for what was spent. */
const withoutBudget = (columns: readonly HeadedColumn[]): HeadedColumn[] => {
  const final = columns.filter(({ path }) => /决算/.test(path));
  return final.length > 0 ? columns.filter(({ path }) => !/预算数/.test(path)) : [...columns];
};

const lineOf = (column: number, row: number, pointer: string, reading: TableReading): number | undefined => {
  const cell = reading.own(row, column);
  if (cell === undefined) return undefined;
  reading.mark(`${pointer}/line`, row, column);
  const line = Number(cell.text.normalize("NFKC"));
  if (Number.isInteger(line)) return line;
  reading.report(
    "warning",
    row,
    column,
    `行次“${cell.text}”不是整数。`,
    `The line “${cell.text}” is no whole number.`,
  );
  return undefined;
};

const refuseUnlabelled = (side: Side, row: number, reading: TableReading): void => {
  for (const { index } of side.amounts.values()) {
    const cell = reading.own(row, index);
    if (cell === undefined || /^[-—–/]+$/.test(cell.text)) continue;
    reading.report(
      "error",
      row,
      index,
      `“${cell.text}”左边没有项目名称，没有读入。`,
      `There is no item beside “${cell.text}”; it was not read.`,
    );
    return;
  }
};
