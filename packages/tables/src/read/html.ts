import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import type { Cell, Grid } from "../grid.js";
import { place } from "../grid.js";
import type { Limits } from "../limits.js";
import { cellCounter } from "../limits.js";
import { decodeText } from "./text.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Lines of text kept before and after a table: its title, its unit, its notes. */
const linesAround = 6;

const blocks = new Set("p div br li h1 h2 h3 h4 h5 h6 tr td th section article center caption".split(" "));
const unseen = new Set("script style template noscript head".split(" "));

/** The tables of a page, as a browser shows them. A table that only lays out others is none. */
export const readHtmlGrids = (bytes: Uint8Array, limits: Limits): Grid[] => {
  const count = cellCounter(limits);
  const found: { element: Element; before: string[]; after: string[] }[] = [];
  let lines: string[] = [];
  let open = "";
  const endLine = (): void => {
    const line = open.replace(/\s+/g, " ").trim();
    open = "";
    if (line !== "") lines.push(line);
  };
  /** Iterative, because a hostile page nests deeper than a call stack. */
  const stack: (Node | "line")[] = [parse(decodeText(bytes))];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "line") endLine();
    else if (isText(node)) open += node.value;
    else if (isElement(node) && (unseen.has(node.tagName) || isHidden(node))) continue;
    else if (isElement(node) && node.tagName === "table" && !holdsTable(node)) {
      endLine();
      const last = found.at(-1);
      if (last !== undefined) last.after = lines.slice(0, linesAround);
      found.push({ element: node, before: lines.slice(-linesAround), after: [] });
      lines = [];
    } else if ("childNodes" in node) {
      const block = isElement(node) && blocks.has(node.tagName);
      if (block) endLine();
      if (block) stack.push("line");
      for (let child = node.childNodes.length - 1; child >= 0; child -= 1) {
        stack.push(node.childNodes[child] as Node);
      }
    }
  }
  endLine();
  const last = found.at(-1);
  if (last !== undefined) last.after = lines.slice(0, linesAround);
  return found.map(({ element, before, after }, index) => {
    const name = `表格${index + 1}`;
    return { ...toRows(element, name, count), name, hidden: false, before, after };
  });
};

type Rows = Pick<Grid, "rows" | "hiddenRows" | "hiddenColumns">;

const toRows = (table: Element, name: string, count: (sheet: string, cells: number) => void): Rows => {
  const rows: (Cell | undefined)[][] = [];
  const taken: boolean[][] = [];
  const hiddenRows = new Set<number>();
  let row = 0;
  const caption = elementsOf(table, "caption")[0];
  if (caption !== undefined) {
    place(rows, row, 0, { text: textOf(caption) });
    row += 1;
  }
  for (const line of elementsOf(table, "tr")) {
    rows[row] ??= [];
    if (isHidden(line)) hiddenRows.add(row);
    let column = 0;
    for (const cell of line.childNodes) {
      if (!isElement(cell) || !["td", "th"].includes(cell.tagName) || isHidden(cell)) continue;
      while (taken[row]?.[column]) column += 1;
      const rowSpan = span(cell, "rowspan");
      const columnSpan = span(cell, "colspan");
      count(name, rowSpan * columnSpan);
      for (let r = row; r < row + rowSpan; r += 1) {
        taken[r] ??= [];
        for (let c = column; c < column + columnSpan; c += 1) (taken[r] as boolean[])[c] = true;
      }
      place(rows, row, column, { text: textOf(cell), rowSpan, columnSpan });
      column += columnSpan;
    }
    row += 1;
  }
  for (let index = 0; index < rows.length; index += 1) rows[index] ??= [];
  return { rows: rows.slice(0, row), hiddenRows, hiddenColumns: new Set() };
};

/** As browsers read it: a whole number of at least one, at most a thousand. */
const span = (cell: Element, name: string): number => {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), 1000);
};

const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

const isElement = (node: Node): node is Element => "tagName" in node;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const isHidden = (element: Element): boolean =>
  attribute(element, "hidden") !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");

const holdsTable = (table: Element): boolean => elementsOf(table, "table", 1).length > 0;

/** Elements of that name below, in order, no more than asked for. */
const elementsOf = (root: Element, tagName: string, most = Number.POSITIVE_INFINITY): Element[] => {
  const elements: Element[] = [];
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === tagName && elements.push(node) === most) break;
    for (let child = node.childNodes.length - 1; child >= 0; child -= 1) {
      stack.push(node.childNodes[child] as Node);
    }
  }
  return elements;
};

const textOf = (root: Element): string => {
  let text = "";
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) text += node.value;
    if (!isElement(node) || isHidden(node) || unseen.has(node.tagName)) continue;
    if (blocks.has(node.tagName)) text += " ";
    for (let child = node.childNodes.length - 1; child >= 0; child -= 1) {
      stack.push(node.childNodes[child] as Node);
    }
  }
  return text;
};
