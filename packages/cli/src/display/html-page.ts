import type { Language } from "@zwgk/validators";

/** A cell of a table; its tone only underlines what its text says. */
export interface HtmlCell {
  readonly text: string;
  readonly tone?: "good" | "waiting" | "bad" | "none";
  /** Names its row. */
  readonly isHeading?: boolean;
}

/** A table under a heading of its own. */
export interface HtmlTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly note?: string;
}

/** A page of tables with some lines before them. */
export interface HtmlPage {
  readonly title: string;
  readonly lang: Language;
  readonly lines: readonly string[];
  readonly tables: readonly HtmlTable[];
}

const style = `
body { font-family: system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-inline-size: 90rem; padding-inline: 1rem; line-height: 1.5; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin-block: 1.5rem .5rem; }
caption { font-size: 1.1rem; font-weight: bold; text-align: start; padding-block: .5rem; }
th, td { border: 1px solid #767676; padding: .3rem .5rem; vertical-align: top; text-align: start; }
thead { display: table-header-group; }
thead th { background: #ededed; }
tbody th { font-weight: normal; }
.good { background: #e3f3e3; }
.waiting { background: #fff4d6; }
.bad { background: #fbe0de; font-weight: bold; }
.none { color: #595959; }
tr { break-inside: avoid; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; max-inline-size: none; } .scroll { overflow: visible; } table { font-size: .8rem; } }
`.trim();

/** A page that stands alone: no script, nothing fetched, fit to be read aloud and printed. */
export const htmlPage = ({ title, lang, lines, tables }: HtmlPage): string =>
  [
    "<!doctype html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...tables.map(writeTable),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");

const writeTable = ({ caption, columns, rows, note }: HtmlTable): string =>
  [
    // Wide tables are scrolled with the keyboard too.
    `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}">`,
    "<table>",
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `<tr>${row.map(writeCell).join("")}</tr>`),
    "</tbody>",
    "</table>",
    "</div>",
    ...(note === undefined ? [] : [`<p>${escaped(note)}</p>`]),
  ].join("\n");

const writeCell = ({ text, tone, isHeading = false }: HtmlCell): string => {
  const tag = isHeading ? "th" : "td";
  const scope = isHeading ? ' scope="row"' : "";
  return `<${tag}${scope}${tone === undefined ? "" : ` class="${tone}"`}>${escaped(text)}</${tag}>`;
};

/** Text that a browser shows as it is, in content and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
