import type { Cell, CellStyle, Sheet } from "hucre";
import { neutralise } from "../formula-injection.js";
import type { Grid } from "../grid.js";
import type { Remark, RemarkLanguage } from "./remark.js";
import { severityColours, severityNames } from "./remark.js";

/** Names the added sheet, and stands in its first cell, by which it is known again. */
export const resultTitle = "校验结果";

/** Whether a grid is the list of an earlier check and no data. */
export const isResult = ({ rows }: Pick<Grid, "rows">): boolean => rows[0]?.[0]?.text === resultTitle;

const headings: Readonly<Record<RemarkLanguage, readonly string[]>> = {
  "zh-CN": ["级别", "规则", "位置", "说明"],
  en: ["Severity", "Rule", "Place", "Message"],
};

const nothing: Readonly<Record<RemarkLanguage, string>> = {
  "zh-CN": "没有发现问题。",
  en: "Nothing was found.",
};

/** What a cell holds at most. */
const longestText = 32_767;

const text: CellStyle = { numFmt: "@", alignment: { vertical: "top", wrapText: true } };
const heading: CellStyle = { ...text, font: { bold: true } };
const linked: CellStyle = { ...text, font: { underline: true, color: { rgb: "0563C1" } } };

/**
 * All remarks as a sheet to read, each with a link to its cell.
 *
 * @param summary lines above the list.
 * @param isCell whether an address names a cell of the workbook.
 */
export const resultSheet = (
  name: string,
  remarks: readonly Remark[],
  summary: readonly string[],
  lang: RemarkLanguage,
  isCell: (address: string) => boolean,
): Sheet => {
  const rows: string[][] = [];
  const cells = new Map<string, Cell>();
  const put = (values: readonly string[], style: CellStyle): void => {
    const written = values.map((value) => neutralise(value).slice(0, longestText));
    for (const [column, value] of written.entries()) {
      cells.set(`${rows.length},${column}`, { value, type: "string", style });
    }
    rows.push(written);
  };
  const change = (column: number, changes: Partial<Cell>): void => {
    const key = `${rows.length - 1},${column}`;
    cells.set(key, { ...(cells.get(key) as Cell), ...changes });
  };
  put([resultTitle], { font: { bold: true, size: 14 } });
  for (const line of remarks.length === 0 ? [...summary, nothing[lang]] : summary) put([line], {});
  const headingRow = rows.length;
  if (remarks.length > 0) put(headings[lang], heading);
  for (const { severity, code, address = "", message } of remarks) {
    put([severityNames[lang][severity], code, address, message], text);
    const fgColor = { rgb: severityColours[severity] };
    change(0, { style: { ...text, fill: { type: "pattern", pattern: "solid", fgColor } } });
    if (isCell(address)) change(2, { style: linked, hyperlink: { target: address, location: address } });
  }
  return {
    name,
    rows,
    cells,
    columns: [{ width: 10 }, { width: 44 }, { width: 32 }, { width: 90 }],
    freezePane: { rows: headingRow + 1, columns: 0 },
    ...(remarks.length > 0 && { autoFilter: { range: `A${headingRow + 1}:D${rows.length}` } }),
  };
};
