import type { BodyRow } from "./body.js";
import { codeHeading } from "./code-table.js";
import type { HeadedColumn, Header } from "./header.js";
import { isFigure } from "./header.js";
import type { TableReading } from "./reading.js";

const codePart = /^[0-9０-９]{1,2}$/;

/**
 * Gives the heading of codes to the columns beside it that hold their further parts.
 *
 * One heading is merged over 类, 款 and 项; where merging is lost, as in CSV, it
 * stands over the first of them only.
 */
export const withCodeParts = (header: Header, body: readonly BodyRow[]): Header => {
  const columns: HeadedColumn[] = [];
  const headed = new Set(header.columns.map(({ index }) => index));
  for (const each of header.columns) {
    columns.push(each);
    if (!codeHeading.test(each.path)) continue;
    for (let index = each.index + 1; !headed.has(index) && holdsParts(body, index); index += 1) {
      columns.push({ ...each, index });
    }
  }
  return { ...header, columns };
};

const holdsParts = (body: readonly BodyRow[], index: number): boolean => {
  const cells = body.flatMap((row) => row.cells.filter(({ column }) => column === index));
  return cells.length > 0 && cells.every(({ text }) => codePart.test(text));
};

/** Says once of each column without a heading that its figures were not read. */
export const reportUnheaded = (
  { columns }: Header,
  body: readonly BodyRow[],
  reading: TableReading,
): void => {
  const known = new Set(columns.map(({ index }) => index));
  for (const { row, cells } of body) {
    for (const cell of cells) {
      if (known.has(cell.column) || !isFigure(cell)) continue;
      known.add(cell.column);
      reading.report(
        "warning",
        row,
        cell.column,
        `“${cell.text}”所在的栏没有表头，没有读入。`,
        `The column of “${cell.text}” has no heading and was not read.`,
      );
    }
  }
};
