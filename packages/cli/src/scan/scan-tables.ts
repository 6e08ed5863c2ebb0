import { basename, extname } from "node:path";
import {
  addressOf,
  defaultLimits,
  type Grid,
  readTables,
  TableFileError,
  type TableFormat,
} from "@zwgk/tables";
import type { Language, Severity, Text } from "@zwgk/validators";
import { scanTable, scanText, type TableCell, type TableColumn } from "@zwgk/validators/privacy";
import type { Source } from "../input/source.js";
import { EncodingError } from "../input/utf8.js";
import { readWhole, tooLarge } from "../input/whole.js";
import { inLanguage } from "../language.js";
import { findingOf, type ScanFinding, type ScanSettings } from "./scan-finding.js";

/** Scans every cell, column and note of a workbook, a CSV file or a page, hidden ones too, and lists what is hidden. */
export const scanTables = async (
  source: Source,
  format: TableFormat,
  settings: ScanSettings,
): Promise<ScanFinding[]> => {
  const bytes = await readWhole(source.open(), defaultLimits.fileBytes);
  if (bytes === undefined) throw new EncodingError(tooLarge);
  const name = basename(source.file, extname(source.file));
  const grids = await readTables(bytes, { format, name }).catch((error: unknown) => {
    throw error instanceof TableFileError ? new EncodingError(error.messages) : error;
  });
  return grids.flatMap((grid) => [
    ...inCells(grid, settings),
    ...inNotes(grid, settings),
    ...hiddenParts(grid, settings.lang),
  ]);
};

const inCells = (grid: Grid, { asOf, lang }: ScanSettings): ScanFinding[] => {
  const rows = grid.rows.map((row, at) =>
    Array.from(row, (cell, column): TableCell => {
      if (cell === undefined || cell.row !== at || cell.column !== column) return undefined;
      return cell.stored ?? cell.text;
    }),
  );
  const { cells, columns } = scanTable(rows, { asOf });
  const around = [...grid.before, ...grid.after].flatMap((text) =>
    scanText(text, { asOf }).map((detection) => findingOf(detection, { pointer: "", cell: grid.name }, lang)),
  );
  return [
    ...around,
    ...columns.map((column) => columnFinding(grid, column, lang)),
    ...cells.map(({ row, column, ...detection }) =>
      findingOf(detection, { pointer: "", cell: addressOf(grid, row, column) }, lang),
    ),
  ];
};

const inNotes = (grid: Grid, { asOf, lang }: ScanSettings): ScanFinding[] =>
  (grid.comments ?? []).flatMap(({ row, column, text }) =>
    scanText(text, { asOf }).map((detection) =>
      findingOf(detection, { pointer: "", cell: addressOf(grid, row, column) }, lang),
    ),
  );

const columnFinding = (
  grid: Grid,
  { column, kind, severity, headerRow, cells }: TableColumn,
  lang: Language,
): ScanFinding => ({
  pointer: "",
  cell: addressOf(grid, headerRow ?? 0, column),
  code: "privacy/personal-column",
  severity,
  message: inLanguage(
    {
      zh: `整列是不应公开的个人信息（${cells} 格）；删去这一列`,
      en: `the whole column holds personal information that must not be published (${cells} cells); delete it`,
    },
    lang,
  ),
  data: { kind, cells },
  basis: [],
});

/** What a reader does not see and everybody who opens the file can. */
const hiddenParts = (grid: Grid, lang: Language): ScanFinding[] => {
  const part = (count: number, severity: Severity, message: Text): ScanFinding[] =>
    count === 0
      ? []
      : [
          {
            pointer: "",
            cell: grid.name,
            code: "privacy/hidden-part",
            severity,
            message: inLanguage(message, lang),
            data: { count },
            basis: [],
          },
        ];
  const [rows, columns, notes] = [grid.hiddenRows.size, grid.hiddenColumns.size, grid.comments?.length ?? 0];
  return [
    ...part(grid.hidden ? 1 : 0, "warning", {
      zh: "工作表是隐藏的；公开前删去或者取消隐藏",
      en: "the sheet is hidden; delete it or show it before publication",
    }),
    ...part(rows, "warning", {
      zh: `有 ${rows} 行隐藏；公开前删去或者取消隐藏`,
      en: `${rows} rows are hidden; delete or show them before publication`,
    }),
    ...part(columns, "warning", {
      zh: `有 ${columns} 列隐藏；公开前删去或者取消隐藏`,
      en: `${columns} columns are hidden; delete or show them before publication`,
    }),
    ...part(notes, "info", {
      zh: `有 ${notes} 个单元格批注；批注带有作者和未必要公开的话`,
      en: `${notes} cells have comments, with their authors and words that may not be for the public`,
    }),
  ];
};
