import type { Form, ListColumn } from "../forms.js";
import { indicatorKeys } from "../forms.js";
import type { SheetBuilder } from "./sheet.js";
import type { Body, Row, Table } from "./table-body.js";
import { printedColumns, rowsOf } from "./table-body.js";

const writeListed = (
  builder: SheetBuilder,
  { holds }: ListColumn,
  value: unknown,
  column: number,
  table: Table,
  rowSpan = 1,
): void => {
  if (holds === "number") builder.amount(value, column, table.decimals);
  else builder.put("text", value as string | undefined, column, 1, rowSpan);
};

/** One thing a row. */
export const listBody = ({ columns, listColumns = [] }: Form, table: Table): Body => {
  const rows = rowsOf(table, "rows");
  const total = table["total"] as Row | undefined;
  const all = total === undefined ? rows : [...rows, total];
  const printed = columns.length === 0 ? [] : printedColumns(columns, all);
  const present = listColumns.filter(({ key }) => rows.some((row) => row[key] !== undefined));
  const listed = present.length > 0 ? present : listColumns;
  return {
    headings: [...listed.map(({ heading }) => [heading]), ...printed.map(({ heading }) => heading)],
    write: (builder) => {
      for (const row of rows) {
        for (const [column, each] of listed.entries()) {
          writeListed(builder, each, row[each.key], column, table);
        }
        for (const [index, { key }] of printed.entries()) {
          builder.amount(row.amounts?.[key], listed.length + index, table.decimals);
        }
        builder.row += 1;
      }
      if (total === undefined) return;
      builder.put("label", total["name"] as string, 0, Math.max(1, listed.length));
      for (const [index, { key }] of printed.entries()) {
        builder.amount(total.amounts?.[key], listed.length + index, table.decimals);
      }
      builder.row += 1;
    },
  };
};

/** Targets: a project's cells are merged over its indicators. */
export const performanceBody = ({ key, listColumns = [] }: Form, table: Table): Body => {
  const groups: readonly Row[] = key === "departmentPerformance" ? [table] : rowsOf(table, "rows");
  return {
    headings: listColumns.map(({ heading }) => [heading]),
    write: (builder) => {
      for (const group of groups) {
        const indicators = (group["indicators"] as readonly Row[] | undefined) ?? [];
        const height = Math.max(1, indicators.length);
        for (const [column, each] of listColumns.entries()) {
          if (indicatorKeys.includes(each.key)) continue;
          writeListed(builder, each, group[each.key], column, table, height);
        }
        for (let index = 0; index < height; index += 1) {
          for (const [column, each] of listColumns.entries()) {
            if (!indicatorKeys.includes(each.key)) continue;
            writeListed(builder, each, indicators[index]?.[each.key], column, table);
          }
          builder.row += 1;
        }
      }
    },
  };
};
