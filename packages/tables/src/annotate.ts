import type { Cell, CellStyle, RoundtripWorkbook } from "hucre";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { parseAddress } from "./grid.js";
import type { Limits } from "./limits.js";
import { defaultLimits, refuseLargeFile } from "./limits.js";
import { unreadableXlsx } from "./read/xlsx.js";
import { refuseZipBomb } from "./read/zip-size.js";

/** What to write at a cell. */
export interface Remark {
  /** `支出决算表!D17` */
  readonly address: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

export interface Annotated {
  readonly bytes: Uint8Array;
  /** Remarks whose address names no cell of this workbook. */
  readonly unplaced: readonly Remark[];
}

const colours = { error: "FFC7CE", warning: "FFEB9C", info: "DDEBF7" } as const;
const severities = ["error", "warning", "info"] as const;

/**
 * A copy of a workbook with remarked cells coloured and commented.
 *
 * Values, formulas, formats and merged cells stay as they are; a comment that
 * was there is kept above ours. A cell with several remarks has the colour of
 * the gravest.
 */
export const annotate = async (
  bytes: Uint8Array,
  remarks: readonly Remark[],
  limits: Partial<Limits> = {},
): Promise<Annotated> => {
  const all = { ...defaultLimits, ...limits };
  refuseLargeFile(bytes.length, all);
  refuseZipBomb(bytes, all);
  const workbook = await openXlsx(bytes, { readStyles: true }).catch(unreadableXlsx);
  const unplaced: Remark[] = [];
  for (const [address, here] of groupByAddress(remarks)) {
    if (!mark(workbook, address, here)) unplaced.push(...here);
  }
  return { bytes: await saveXlsx(workbook), unplaced };
};

const groupByAddress = (remarks: readonly Remark[]): Map<string, Remark[]> => {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const group = groups.get(remark.address);
    if (group === undefined) groups.set(remark.address, [remark]);
    else group.push(remark);
  }
  return groups;
};

const mark = (workbook: RoundtripWorkbook, address: string, remarks: readonly Remark[]): boolean => {
  const place = parseAddress(address);
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  if (place === undefined || sheet === undefined || place.row >= sheet.rows.length) return false;
  const key = `${place.row},${place.column}`;
  const cells = sheet.cells ?? new Map<string, Cell>();
  sheet.cells = cells;
  const value = sheet.rows[place.row]?.[place.column] ?? null;
  const cell: Cell = cells.get(key) ?? { value, type: value === null ? "empty" : typeOf(value) };
  const severity = severities.find((each) => remarks.some((remark) => remark.severity === each)) ?? "info";
  const before = cell.comment === undefined ? [] : [cell.comment.text];
  cells.set(key, {
    ...cell,
    style: { ...cell.style, fill: fillOf(severity) },
    comment: { author: "zwgk", text: [...before, ...remarks.map(({ message }) => message)].join("\n") },
  });
  return true;
};

const fillOf = (severity: Remark["severity"]): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb: colours[severity] },
});

const typeOf = (value: string | number | boolean | Date): Cell["type"] => {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return value instanceof Date ? "date" : "number";
};
