import { itemName } from "./balance-side.js";
import { presentClassName } from "./class-names.js";
import { type Classification, codeTree, functional } from "./code-tree.js";
import { remembered } from "./fiscal-check.js";
import type { CodeTable, Column } from "./fiscal-record.js";
import type { Cell } from "./row-list.js";
import type { Keyed } from "./tables.js";

/** Where each code of a table stands, functional unless said otherwise; a code with rows of different amounts is left out. */
export const rowsByCode: (table: CodeTable, classification?: Classification) => ReadonlyMap<string, number> =
  remembered((table, classification = functional) => {
    const { malformed, repeated } = codeTree(table, classification);
    const unusable = new Set(malformed.map(({ row }) => row.code));
    for (const { row, same } of repeated) if (!same) unusable.add(row.code);
    const rows = new Map<string, number>();
    for (const [index, { code }] of (table.rows ?? []).entries()) {
      if (!unusable.has(code) && !rows.has(code)) rows.set(code, index);
    }
    return rows;
  });

/** Where each class of a table stands, by the name the class has now. */
export const classesByName: (table: CodeTable) => ReadonlyMap<string, number> = remembered((table) => {
  const classes = new Map<string, number>();
  for (const [code, index] of rowsByCode(table)) {
    if (code.length === 3) classes.set(presentClassName(itemName(table.rows?.[index]?.name ?? "")), index);
  }
  return classes;
});

/** A figure in a row of a table by code. */
export const cellIn = ({ key, table }: Keyed<CodeTable>, index: number, column: Column): Cell => ({
  list: { key, table, part: "rows", rows: table.rows ?? [] },
  index,
  column,
});

/** A figure in the total row of a table by code, where the column is printed there. */
export const totalCell = ({ key, table }: Keyed<CodeTable>, column: Column): Cell | undefined =>
  table.total?.amounts[column] === undefined
    ? undefined
    : { list: { key, table, part: "total", rows: [table.total] }, index: 0, column };
