import { printedAmount } from "./printed-amount.js";
import type { OutCell, OutSheet } from "./sheet.js";

const style = `
body { font-family: "Noto Serif CJK SC", SimSun, 宋体, serif; margin: 2rem; }
section { break-after: page; margin-block-end: 3rem; }
table { border-collapse: collapse; inline-size: 100%; }
caption { font-size: 1.4rem; font-weight: bold; padding-block: .6rem; }
th, td { border: 1px solid #666; padding: .3rem .5rem; vertical-align: middle; }
thead { display: table-header-group; }
thead th { background: #ededed; }
tbody th { font-weight: normal; text-align: start; }
td.amount { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot td { border: 0; }
p { display: flex; justify-content: space-between; margin: 0; }
tr { break-inside: avoid; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; } thead th { background: none; } }
`.trim();

/** A page: one captioned table after another, headings tied to what they head, a sheet of paper each. */
export const writeHtmlSheets = (sheets: readonly OutSheet[], title: string): string =>
  [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    ...sheets.map(writeTable),
    "</body>",
    "</html>",
    "",
  ].join("\n");

const writeTable = ({ cells, width, height, headings }: OutSheet): string => {
  const rows: OutCell[][] = Array.from({ length: height }, () => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  for (const row of rows) row.sort((one, other) => one.column - other.column);
  const [title, ...lines] = rows.slice(0, headings[0]);
  const around = lines.filter((row) => row.length > 0).map(writeLine);
  const notesFrom = rows.findIndex((row) => row[0]?.role === "note");
  const bodyTo = notesFrom === -1 ? height : notesFrom;
  const covered = coveredPlaces(cells);
  return [
    "<section>",
    ...around,
    "<table>",
    `<caption>${escaped(String(title?.[0]?.value ?? ""))}</caption>`,
    ...part(
      "thead",
      rows.slice(...headings).map((row) => row.map(writeHeading)),
    ),
    ...part(
      "tbody",
      rows.slice(headings[1], bodyTo).map((row, index) => writeRow(row, headings[1] + index, covered, width)),
    ),
    ...part(
      "tfoot",
      rows.slice(bodyTo).map((row) => row.map((cell) => `<td${spans(cell)}>${content(cell)}</td>`)),
    ),
    "</table>",
    "</section>",
  ].join("\n");
};

const writeLine = (cells: readonly OutCell[]): string =>
  cells.map((cell) => `<p>${content(cell)}</p>`).join("\n");

const part = (tag: string, rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [`<${tag}>`, ...rows.map((row) => `<tr>${row.join("")}</tr>`), `</${tag}>`];

const writeHeading = (cell: OutCell): string =>
  `<th scope="${cell.columnSpan > 1 ? "colgroup" : "col"}"${spans(cell)}>${content(cell)}</th>`;

/** Every place of the row, the blank ones too, save those a cell above or before covers. */
const writeRow = (
  cells: readonly OutCell[],
  row: number,
  covered: ReadonlySet<string>,
  width: number,
): string[] => {
  const written: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const cell = cells.find((each) => each.column === column);
    if (cell !== undefined) {
      written.push(
        cell.role === "label" ? `<th scope="row"${spans(cell)}>${content(cell)}</th>` : plainCell(cell),
      );
    } else if (!covered.has(`${row},${column}`)) written.push("<td></td>");
  }
  return written;
};

const coveredPlaces = (cells: readonly OutCell[]): Set<string> => {
  const covered = new Set<string>();
  for (const cell of cells) {
    if (cell.rowSpan * cell.columnSpan === 1) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
};

const plainCell = (cell: OutCell): string =>
  `<td${cell.role === "amount" ? ' class="amount"' : ""}${spans(cell)}>${content(cell)}</td>`;

const spans = ({ rowSpan, columnSpan }: OutCell): string =>
  `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;

const content = (cell: OutCell): string => escaped(printedAmount(cell));

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
