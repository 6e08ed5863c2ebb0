import { creditCodeCheckCharacter } from "../credit-code.js";
import type { Severity } from "../rule.js";
import type { Detection, PrivacyKind, ScanOptions } from "./detection.js";
import { isPersonName } from "./person-name.js";
import { scanText } from "./scan-text.js";

export type TableCell = string | number | boolean | null | undefined;

/** Something found in a cell; row and column from 0. */
export interface TableDetection extends Detection {
  readonly row: number;
  readonly column: number;
}

/** A column that must go as a whole, told by its header or by what three of its cells hold. */
export interface TableColumn {
  readonly column: number;
  readonly kind: PrivacyKind | "birthDate";
  readonly severity: Severity;
  /** Row of the header, from 0; without one, the cells told. */
  readonly headerRow?: number;
  /** How many cells below it hold something. */
  readonly cells: number;
}

export interface TableScan {
  readonly cells: readonly TableDetection[];
  readonly columns: readonly TableColumn[];
}

/** What a header says of the cells below it. */
interface HeaderMeaning {
  readonly kind: TableColumn["kind"];
  readonly header: RegExp;
  /** Whether a cell gives somebody away, beside what the detectors say of it. */
  readonly holds: (cell: string) => boolean;
}

const digitsOf = (cell: string): number => cell.replace(/[^0-9０-９]/g, "").length;

const isFilled = (cell: string): boolean => !/^[\s*＊×—\-/无]*$/.test(cell);

const meanings: readonly HeaderMeaning[] = [
  {
    kind: "idCard18",
    header: /身份证|公民身份|身份号码|证件号码?$|户主证件/,
    // A sole trader may be entered by credit code.
    holds: (cell) => digitsOf(cell) >= 15 && creditCodeCheckCharacter(cell.slice(0, 17)) !== cell.slice(17),
  },
  {
    kind: "accountByContext",
    header: /银行账[号户]|银行帐[号户]|^卡号|银行卡|^账号|^帐号|一卡通|存折/,
    holds: (cell) => digitsOf(cell) >= 4,
  },
  {
    kind: "addressBelowTownship",
    header: /家庭住址|家庭地址|现住址|居住地址|户籍地址|^住址/,
    holds: isDetailed,
  },
  { kind: "health", header: /病种|疾病名称|患病|病情|诊断|残疾类[别型]|残疾等级|残疾证/, holds: isFilled },
  { kind: "birthDate", header: /出生(?:日期|年月|年月日)/, holds: (cell) => digitsOf(cell) >= 4 },
  { kind: "minor", header: /监护人/, holds: isFilled },
];

function isDetailed(cell: string): boolean {
  return /[0-9一二三四五六七八九十] ?(?:号|组|室|栋|幢|单元|户)/.test(cell);
}

const nameHeader = /姓名|户主|申请人|救助对象|受助人|补贴对象/;

/** Kinds of which three cells condemn the column. */
const ofColumns: ReadonlySet<PrivacyKind> = new Set([
  "idCard18",
  "idCard15",
  "weakMask",
  "mobile",
  "bankCard",
  "passport",
  "addressBelowTownship",
  "health",
  "minor",
]);
const fewestCells = 3;

/** Headers stand in the first rows. */
const headerRows = 10;

/**
 * What must not be published in a table, cell by cell and column by column; never what it says.
 *
 * The header of a column is the label of its cells. An illness beside a person's name, in a row that has one, is
 * an error; in a column of a statistic it is nothing.
 */
export const scanTable = (
  rows: readonly (readonly TableCell[])[],
  { asOf }: Pick<ScanOptions, "asOf"> = {},
): TableScan => {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const headers = Array.from({ length: width }, (_, column) => headerOf(rows, column));
  const names = headers.flatMap((header, column) =>
    header !== undefined && nameHeader.test(header.text) ? [column] : [],
  );
  const cells: TableDetection[] = [];
  for (const [row, line] of rows.entries()) {
    const namesPerson = line.some((cell, column) => mayNamePerson(cell, names.includes(column)));
    for (const [column, cell] of line.entries()) {
      const text = textOf(cell);
      if (text === "") continue;
      const header = headers[column];
      const isBelow = header !== undefined && row > header.row;
      const found = scanText(text, {
        ...(asOf !== undefined && { asOf }),
        ...(isBelow && { label: header.text }),
        ...(namesPerson && { namesPerson }),
      });
      for (const detection of found) {
        if (typeof cell === "number" && !(isBelow && labelsNumbers.test(header.text))) continue;
        cells.push({ ...detection, row, column });
      }
    }
  }
  return { cells, columns: columnsOf(rows, headers, cells, names.length > 0) };
};

/** A number without quotes is a person's only under such a header. */
const labelsNumbers = /电话|手机|联系|身份证|证件|账号|帐号|卡号/;

interface Header {
  readonly row: number;
  readonly text: string;
}

/** The lowest text in the first rows that says what the column holds. */
const headerOf = (rows: readonly (readonly TableCell[])[], column: number): Header | undefined => {
  for (const [row, line] of rows.slice(0, headerRows).entries()) {
    const text = textOf(line[column]).replace(/\s/g, "");
    if (text.length <= 20 && isHeader(text)) return { row, text };
  }
  return undefined;
};

const isHeader = (text: string): boolean =>
  nameHeader.test(text) || meanings.some(({ header }) => header.test(text)) || otherHeader.test(text);

const otherHeader = /电话|手机|联系方式|地址|编号|代码|金额|备注|事由|原因|年龄|邮箱|车牌/;

const textOf = (cell: TableCell): string =>
  typeof cell === "string"
    ? cell
    : typeof cell === "number" && Number.isSafeInteger(cell)
      ? String(cell)
      : "";

const mayNamePerson = (cell: TableCell, isNameColumn: boolean): boolean =>
  typeof cell === "string" && isNameColumn && isPersonName(cell.trim());

const columnsOf = (
  rows: readonly (readonly TableCell[])[],
  headers: readonly (Header | undefined)[],
  cells: readonly TableDetection[],
  hasNames: boolean,
): TableColumn[] =>
  headers.flatMap((header, column) => {
    const byHeader = header === undefined ? undefined : columnByHeader(rows, header, column, hasNames);
    if (byHeader !== undefined) return byHeader;
    const own = cells.filter((cell) => cell.column === column && cell.severity !== "info");
    for (const kind of ofColumns) {
      const count = new Set(own.filter((cell) => cell.kind === kind).map(({ row }) => row)).size;
      if (count >= fewestCells) return { column, kind, severity: "error" as const, cells: count };
    }
    return [];
  });

const columnByHeader = (
  rows: readonly (readonly TableCell[])[],
  { row: headerRow, text }: Header,
  column: number,
  hasNames: boolean,
): TableColumn | undefined => {
  const meaning = meanings.find(({ header }) => header.test(text));
  if (meaning === undefined) return undefined;
  // Without names it is a statistic or a standard by class of illness or disability.
  if (!hasNames && ["health", "birthDate", "minor"].includes(meaning.kind)) return undefined;
  const count = rows
    .slice(headerRow + 1)
    .filter((line) => isFilled(textOf(line[column])) && meaning.holds(textOf(line[column]).trim())).length;
  if (count === 0) return undefined;
  return { column, kind: meaning.kind, severity: "error", headerRow, cells: count };
};
