import type { Column } from "../columns.js";
import { coverLines, coverName, coverTitle, printCover } from "../cover.js";
import type { FiscalRecordType, Form, ListColumn } from "../forms.js";
import { forms, indicatorKeys } from "../forms.js";
import { startsNote } from "../recognise/note.js";
import type { OutSheet } from "./sheet.js";
import { SheetBuilder } from "./sheet.js";

/** What a record's table may hold, whichever kind it is. */
interface Table {
  readonly printedTitle?: string;
  readonly printedNumber?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly fundScope?: string;
  readonly notes?: readonly string[];
  readonly [part: string]: unknown;
}

interface Row {
  readonly amounts?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** A department's budget or final accounts, as validated. */
export interface FiscalRecord {
  readonly recordType: FiscalRecordType;
  readonly tables: object;
  readonly publisher?: { readonly name: string };
}

/** The sheets of a record: its cover, then its tables in their order. */
export const layOut = (record: FiscalRecord): OutSheet[] => {
  const sheets = [coverSheet(record)];
  for (const form of forms[record.recordType]) {
    const table = (record.tables as Record<string, Table | undefined>)[form.key];
    if (table !== undefined) sheets.push(layOutTable(form, table, record));
  }
  return sheets;
};

const coverSheet = (record: FiscalRecord): OutSheet => {
  const builder = new SheetBuilder(2);
  builder.across("title", coverTitle);
  for (const { label, path, holds } of coverLines) {
    let value: unknown = record;
    for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
    if (value === undefined) continue;
    builder.put("label", label, 0);
    builder.put("text", printCover(value, holds), 1);
    builder.row += 1;
  }
  return builder.sheet(coverName, [1, 1]);
};

const layOutTable = (form: Form, table: Table, record: FiscalRecord): OutSheet => {
  const isFinal = record.recordType === "department-final-accounts";
  const body = bodyOf(form, table, isFinal);
  const builder = new SheetBuilder(body.headings.length);
  builder.across("title", table.printedTitle ?? form.title);
  if (table.printedNumber !== undefined) builder.across("unit", `表号：${table.printedNumber}`);
  if (table.fundScope !== undefined) {
    const scope = table.fundScope === "fiscal-appropriation" ? "财政拨款" : "一般公共预算财政拨款";
    builder.across("line", `资金口径：${scope}`);
  }
  builder.apart(
    record.publisher === undefined ? "" : `部门：${record.publisher.name}`,
    unitLine(form, table),
  );
  const headings = builder.headings(body.headings);
  body.write(builder);
  for (const [index, note] of (table.notes ?? []).entries()) {
    builder.across("note", index > 0 || startsNote(note) ? note : `注：${note}`);
  }
  return builder.sheet(form.title, headings);
};

const unitLine = ({ columns, key }: Form, { unit, decimals }: Table): string => {
  if (unit === undefined || (columns.length === 0 && key === "stateAssets")) return "";
  return `单位：${unit === "CNY" ? "元" : "万元"}${decimals === undefined ? "" : `（${decimals}位小数）`}`;
};

interface Body {
  readonly headings: readonly (readonly string[])[];
  readonly write: (builder: SheetBuilder) => void;
}

const bodyOf = (form: Form, table: Table, isFinal: boolean): Body => {
  switch (form.layout) {
    case "balance":
      return balanceBody(form, table, isFinal);
    case "code":
      return codeBody(form, table);
    case "three-public":
      return threePublicBody(form, table, isFinal);
    case "list":
      return listBody(form, table);
    case "performance":
      return performanceBody(form, table);
  }
};

const rowsOf = (table: Table, part: string): readonly Row[] =>
  (table[part] as readonly Row[] | undefined) ?? [];

/** The columns that any of the rows prints; all of the form's usual ones where there is no row. */
const printedColumns = (columns: readonly Column[], rows: readonly Row[]): readonly Column[] => {
  const printed = columns.filter(({ key }) => rows.some(({ amounts }) => amounts?.[key] !== undefined));
  const kept = printed.length > 0 ? printed : columns.filter(({ key }) => key === "total");
  return [...kept.filter(({ key }) => key === "total"), ...kept.filter(({ key }) => key !== "total")];
};

const codeBody = ({ columns, codeHeading = "科目编码" }: Form, table: Table): Body => {
  const rows = rowsOf(table, "rows");
  const total = table["total"] as Row | undefined;
  const inRows = printedColumns(columns, rows);
  /** Final accounts print what persons and what the office cost under the only column. */
  const underneath =
    rows.length === 0
      ? []
      : (["personnel", "public"] as const).filter(
          (key) => total?.amounts?.[key] !== undefined && !inRows.some((column) => column.key === key),
        );
  const printed =
    rows.length === 0 && total !== undefined
      ? printedColumns(columns, [total])
      : printedColumns(columns, total === undefined ? rows : [...rows, total]).filter(
          ({ key }) => !underneath.some((each) => each === key),
        );
  const headings = [[codeHeading], ["科目名称"], ...printed.map(({ heading }) => heading)];
  const { decimals } = table;
  return {
    headings,
    write: (builder) => {
      for (const { code, name, amounts } of rows) {
        builder.put("code", code as string, 0);
        builder.put("label", name as string, 1);
        for (const [index, { key }] of printed.entries()) builder.amount(amounts?.[key], 2 + index, decimals);
        builder.row += 1;
      }
      const hasTotal = printed.some(({ key }) => total?.amounts?.[key] !== undefined);
      if (total !== undefined && hasTotal) {
        builder.put("label", total["name"] as string, 0, 2);
        for (const [index, { key }] of printed.entries()) {
          builder.amount(total.amounts?.[key], 2 + index, decimals);
        }
        builder.row += 1;
      }
      for (const key of underneath) {
        builder.put("label", key === "personnel" ? "人员经费合计" : "公用经费合计", 0, 2);
        builder.amount(total?.amounts?.[key], 2, decimals);
        builder.row += 1;
      }
    },
  };
};

const sides = [
  { key: "income", heading: "收入" },
  { key: "expenditure", heading: "支出" },
  { key: "expenditureByPurpose", heading: "支出用途" },
] as const;

const balanceBody = ({ columns }: Form, table: Table, isFinal: boolean): Body => {
  const only = isFinal ? "决算数" : "预算数";
  const blocks = sides
    .filter(({ key }) => key !== "expenditureByPurpose" || table[key] !== undefined)
    .map(({ key, heading }) => {
      const rows = rowsOf(table, key);
      const printed = printedColumns(columns, rows);
      const lined = rows.some(({ line }) => line !== undefined);
      const single = printed.length === 1 && printed[0]?.key === "total";
      const headings = [
        [heading, "项目"],
        ...(lined ? [[heading, "行次"]] : []),
        ...printed.map((column) => [heading, ...(single ? [only] : column.heading)]),
      ];
      return { rows, printed, lined, headings };
    });
  return {
    headings: blocks.flatMap(({ headings }) => headings),
    write: (builder) => {
      const height = Math.max(...blocks.map(({ rows }) => rows.length));
      for (let row = 0; row < height; row += 1) {
        let column = 0;
        for (const { rows, printed, lined, headings } of blocks) {
          const { name, line, amounts } = rows[row] ?? {};
          builder.put("label", name as string | undefined, column);
          if (lined) builder.put("text", line === undefined ? undefined : String(line), column + 1);
          for (const [index, { key }] of printed.entries()) {
            builder.amount(amounts?.[key], column + (lined ? 2 : 1) + index, table.decimals);
          }
          column += headings.length;
        }
        builder.row += 1;
      }
    },
  };
};

const threePublicBody = ({ columns }: Form, table: Table, isFinal: boolean): Body => {
  const parts = isFinal ? ["budget", "final"] : ["amounts"];
  const printed = parts.flatMap((part) => {
    const amounts = table[part] as Row["amounts"];
    const present = printedColumns(columns, [{ ...(amounts === undefined ? {} : { amounts }) }]);
    const ordered = columns.filter((column) => present.includes(column));
    const top = isFinal ? [part === "budget" ? "预算数" : "决算数"] : [];
    return inPrintOrder(ordered).map(({ key, heading }) => ({
      heading: [...top, ...heading],
      amount: amounts?.[key],
    }));
  });
  return {
    headings: printed.map(({ heading }) => heading),
    write: (builder) => {
      if (parts.every((part) => table[part] === undefined)) return;
      for (const [column, { amount }] of printed.entries()) builder.amount(amount, column, table.decimals);
      builder.row += 1;
    },
  };
};

const printOrder = [
  "grandTotal",
  "total",
  "abroad",
  "vehicleTotal",
  "vehiclePurchase",
  "vehicleOperation",
  "reception",
  "meeting",
  "training",
  "operatingExpense",
];

const inPrintOrder = (columns: readonly Column[]): Column[] =>
  [...columns].sort((one, other) => printOrder.indexOf(one.key) - printOrder.indexOf(other.key));

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

const listBody = ({ columns, listColumns = [] }: Form, table: Table): Body => {
  const rows = rowsOf(table, "rows");
  const total = table["total"] as Row | undefined;
  const all = total === undefined ? rows : [...rows, total];
  const printed = columns.length === 0 ? [] : printedColumns(columns, all);
  const listed = listColumns.filter(
    ({ key }) => rows.length === 0 || rows.some((row) => row[key] !== undefined),
  );
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

const performanceBody = ({ key, listColumns = [] }: Form, table: Table): Body => {
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
