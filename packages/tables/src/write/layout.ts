import type { Column } from "../columns.js";
import { coverLines, coverName, coverTitle, printCover } from "../cover.js";
import type { FiscalRecordType, Form } from "../forms.js";
import { forms } from "../forms.js";
import { startsNote } from "../recognise/note.js";
import { listBody, performanceBody } from "./list-bodies.js";
import type { OutSheet } from "./sheet.js";
import { SheetBuilder } from "./sheet.js";
import type { Body, Row, Table } from "./table-body.js";
import { printedColumns, rowsOf } from "./table-body.js";

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
