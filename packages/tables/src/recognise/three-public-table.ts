import type { Column } from "../columns.js";
import { plainHeading } from "../columns.js";
import type { Form } from "../forms.js";
import type { TableProblem } from "../problem.js";
import type { BodyRow } from "./body.js";
import type { Found } from "./find-tables.js";
import type { HeadedColumn, Header } from "./header.js";
import { amountColumns } from "./header.js";
import type { Amounts, TableReading } from "./reading.js";

type PartKey = "amounts" | "budget" | "final";

/**
 * Travel abroad, vehicles and hospitality: one row of figures under their headings,
 * or one item a row. Final accounts print budget and final figures.
 */
export const readThreePublicTable = (
  found: Found,
  { columns }: Form,
  isFinal: boolean,
  header: Header,
  body: readonly BodyRow[],
  reading: TableReading,
  problems: TableProblem[],
): Partial<Record<PartKey, Amounts>> => {
  const parts = isFinal ? (["budget", "final"] as const) : (["amounts"] as const);
  const table: Partial<Record<PartKey, Amounts>> = {};
  const items = header.columns.find(({ path }) =>
    /^(?:项目|内容|费用项目|经费项目|支出项目)(?:名称)?$/.test(path),
  );
  const rows = body.filter(({ hasFigure }) => hasFigure);
  for (const part of parts) {
    const headed = header.columns.filter((each) => each !== items && isOf(part, each.path));
    if (items !== undefined) {
      const amounts = readItems(items, headed, columns, body, part, reading);
      if (Object.values(amounts).some((amount) => amount !== null)) table[part] = amounts;
      continue;
    }
    const known = amountColumns(settleTotal(headed.map(withoutPart)), columns, found, problems);
    const [row, second] = rows;
    if (row === undefined || known.size === 0) continue;
    table[part] = reading.amounts(known, row.row, `/${part}`);
    if (second !== undefined && part === parts[0]) {
      reading.report(
        "error",
        second.row,
        second.cells[0]?.column ?? 0,
        "“三公”经费表有不止一行金额，只读了第一行。",
        "The three-public table has more than one row of amounts; the first was read.",
      );
    }
  }
  return table;
};

const isOf = (part: PartKey, path: string): boolean => {
  if (part === "final") return /决算/.test(path);
  if (part === "budget") return /预算数?/.test(path) && !/决算/.test(path);
  return !/(?:上年|执行|决算|增减)/.test(path);
};

/** Which of budget and final figures a column is of says nothing about its item. */
const withoutPart = (column: HeadedColumn): HeadedColumn => {
  const kept = column.path
    .split("/")
    .map((part) =>
      part.replace(
        /^(?:[0-9]{4}年度?|本年|全年|年初|当年)*(?:预算|决算)(?:数|金额|情况)?$|(?:预算|决算)数$/,
        "",
      ),
    )
    .filter((part) => part !== "");
  return { ...column, path: kept.length === 0 ? "合计" : kept.join("/") };
};

/** 合计 is the sum of the three, unless they have a subtotal of their own beside it. */
const settleTotal = (headed: readonly HeadedColumn[]): HeadedColumn[] => {
  const ofThree = headed.some(({ path }) => /三公[^/]*(?:\/(?:小计|合计))?$/.test(path));
  return headed.map((each) => (ofThree && each.path === "合计" ? { ...each, path: "总计" } : each));
};

const readItems = (
  items: HeadedColumn,
  headed: readonly HeadedColumn[],
  columns: readonly Column[],
  body: readonly BodyRow[],
  part: PartKey,
  reading: TableReading,
): Amounts => {
  const amounts: Amounts = {};
  const [figures] = headed;
  if (figures === undefined) return amounts;
  let group = "";
  for (const { row } of body) {
    const item = reading.own(row, items.index);
    if (item === undefined) continue;
    const plain = plainHeading(item.text).replace(/^(?:其中)?[一二三四五六七八九十0-9]*(?:其中)?/, "");
    const path = plain === "小计" ? `${group}/小计` : plain;
    if (plain !== "小计") group = plain;
    const key = columns.find(({ reads }) => reads.test(path))?.key;
    if (key === undefined || amounts[key] !== undefined) {
      reading.report(
        "warning",
        row,
        item.column,
        `不认识的项目“${item.text}”，没有读入。`,
        `The item “${item.text}” is not known and was not read.`,
      );
      continue;
    }
    amounts[key] = reading.amount(row, figures.index, `/${part}/${key}`);
  }
  return amounts;
};
