import economic from "@zwgk/schemas/codelists/economic-department.json" with { type: "json" };
import functional from "@zwgk/schemas/codelists/functional.json" with { type: "json" };
import type { Cell, CellStyle, WriteSheet } from "hucre";
import { departmentEconomicHeading, functionalHeading } from "../forms.js";
import type { Grid } from "../grid.js";

/** The codes a column of a template offers, on a sheet where people look their names up. */
export interface CodeSheet {
  readonly name: string;
  readonly sheet: WriteSheet;
  /** Of the codes, for drop-down lists. */
  readonly range: string;
}

interface Code {
  readonly code: string;
  readonly zh: string;
  readonly from?: string;
  readonly to?: string;
  readonly evidence?: string;
}

interface Offered {
  readonly name: string;
  readonly codes: readonly Code[];
}

/** By the heading over the column of codes. */
const offered: ReadonlyMap<string, Offered> = new Map([
  [functionalHeading, { name: "功能分类科目", codes: functional.codes }],
  [departmentEconomicHeading, { name: "部门预算经济分类科目", codes: economic.codes }],
]);

const names: ReadonlySet<string> = new Set([...offered.values()].map(({ name }) => name));

/** Whether a grid only offers codes and is no data. */
export const isCodeSheet = ({ rows }: Pick<Grid, "rows">): boolean => names.has(rows[0]?.[0]?.text ?? "");

/** The codes that hold in a budget year, by the heading they are offered under. */
export const codeSheets = (fiscalYear: number): ReadonlyMap<string, CodeSheet> => {
  const sheets = new Map<string, CodeSheet>();
  for (const [heading, { name, codes }] of offered) sheets.set(heading, codeSheet(name, fiscalYear, codes));
  return sheets;
};

const title: CellStyle = { font: { bold: true, size: 14 } };
const headed: CellStyle = { font: { bold: true }, numFmt: "@" };
const plain: CellStyle = { numFmt: "@" };
const headings = ["科目编码", "科目名称", "核对"];

const codeSheet = (name: string, fiscalYear: number, codes: readonly Code[]): CodeSheet => {
  const rows = [
    [name],
    [`${fiscalYear} 年可用的科目，供各表下拉选择。不全：表里没有而当年科目书有的，照当年科目书填写。`],
    headings,
    ...codes.filter((code) => holdsIn(fiscalYear, code)).map((code) => [code.code, code.zh, checked(code)]),
  ];
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of rows.entries()) {
    const style = row === 0 ? title : row === 2 ? headed : plain;
    for (const [column, value] of values.entries()) {
      cells.set(`${row},${column}`, { value, type: "string", style });
    }
  }
  const columns = [{ width: 14 }, { width: 44 }, { width: 22 }];
  const sheet = { name, rows, cells, columns, freezePane: { rows: 3, columns: 0 } };
  return { name, sheet, range: `'${name}'!$A$4:$A$${rows.length}` };
};

/** Bounds are years or days; open where nothing is known. */
const holdsIn = (year: number, { from = "", to = "" }: Code): boolean =>
  from.slice(0, 4) <= String(year) && (to === "" || String(year) <= to.slice(0, 4));

const checked = ({ evidence = "observed" }: Code): string =>
  evidence === "observed" ? "见于公开文件" : evidence === "page-read" ? "见于转载" : "未核对";
