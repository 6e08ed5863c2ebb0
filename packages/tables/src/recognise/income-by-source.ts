import { incomeColumns } from "../columns.js";
import type { Cell } from "../grid.js";
import type { BodyRow } from "./body.js";
import { codeHeading } from "./code-table.js";
import type { Found } from "./find-tables.js";
import type { Header } from "./header.js";
import type { Amounts, TableReading } from "./reading.js";

/** What a group of rows is called, by the column that other regions have for it. */
const sources: readonly (readonly [key: string, reads: RegExp])[] = [
  ["general", /^一般公共预算/],
  ["governmentFund", /^政府性基金/],
  ["stateCapital", /^国有资本/],
  ["specialAccount", /^财政专户/],
  ["other", /^其他资金/],
  ["carryover", /^上年结转/],
];

const ordinal = /^[（(]?[一二三四五六七八九十0-9]+[）)、.．]/;
const totalLabel = /^(?:收入)?(?:合计|总计)$/;

const plain = ({ text }: Cell): string => text.replace(/\s/g, "").replace(ordinal, "");

const sourceOf = ({ cells: [first] }: BodyRow): string | undefined =>
  first === undefined ? undefined : sources.find(([, reads]) => reads.test(plain(first)))?.[0];

/** Whether income is listed by where the money comes from, with no code at all: one province does. */
export const listsSources = ({ columns }: Header, body: readonly BodyRow[]): boolean =>
  !columns.some(({ path }) => codeHeading.test(path)) && body.some((row) => sourceOf(row) === "general");

/**
 * The sums of the sources are the columns of a total, as regions print them that list income by code.
 *
 * A record has no place for what a source is made up of; that is said once.
 */
export const readIncomeBySource = (
  { titleRow, titleColumn }: Found,
  { columns }: Header,
  body: readonly BodyRow[],
  reading: TableReading,
): { readonly total?: { readonly name: string; readonly amounts: Amounts } } => {
  const isAmount = incomeColumns.find(({ key }) => key === "total")?.reads;
  const column = columns.find(({ path }) => isAmount?.test(path))?.index;
  let name = "合计";
  let left = 0;
  const amounts: Amounts = {};
  for (const each of body) {
    const { row, cells, hasFigure } = each;
    const label = cells.find((cell) => totalLabel.test(plain(cell)));
    const key = label !== undefined && cells[0] === label ? "total" : sourceOf(each);
    if (column === undefined || key === undefined || amounts[key] !== undefined) {
      if (hasFigure) left += 1;
      continue;
    }
    amounts[key] = reading.amount(row, column, `/total/amounts/${key}`);
    if (key === "total" && label !== undefined) {
      name = label.text;
      reading.mark("/total", row, label.column);
      reading.mark("/total/name", row, label.column);
    }
  }
  if (left > 0) {
    reading.report(
      "info",
      Math.max(titleRow, 0),
      titleColumn,
      `收入按资金来源列出，没有科目编码：各来源的合计读入合计行；其余 ${left} 行明细，记录中没有位置，没有读入。`,
      `Income is listed by source, without codes: the sum of each source was read into the total; the record has no place for the other ${left} rows, which were not read.`,
    );
  }
  return Object.keys(amounts).length > 0 ? { total: { name, amounts } } : {};
};
