import { plainTitle } from "../forms.js";
import type { TablePart } from "./table-part.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * Adds a page to what was read of its table before; `false` where it is no continuation.
 *
 * A table goes on where title, headings and unit agree and no row is printed
 * again; two totals must be the same.
 */
export const goesOn = (table: TablePart, page: TablePart): boolean => {
  if (!isNextPage(table, page)) return false;
  const { cells, content, identities } = table;
  const takesTotal = content["total"] === undefined;
  const rows = rowsOf(table);
  const before = rows.length;
  for (const [pointer, address] of page.cells) {
    if (pointer.startsWith("/rows/")) {
      const [, , index, ...below] = pointer.split("/");
      cells.set(["/rows", Number(index) + before, ...below].join("/"), address);
    } else if (takesTotal && pointer.startsWith("/total")) cells.set(pointer, address);
  }
  for (const row of rowsOf(page)) rows.push(row);
  for (const identity of page.identities) identities.add(identity);
  if (rows.length > 0) content["rows"] = rows;
  if (takesTotal && page.content["total"] !== undefined) content["total"] = page.content["total"];
  for (const problem of page.problems) table.problems.push(problem);
  for (const note of page.notes) table.notes.push(note);
  for (const decimals of page.decimals) table.decimals.push(decimals);
  for (const value of page.values) table.values.push(value);
  table.codeParts = page.codeParts;
  return true;
};

const isNextPage = (table: TablePart, page: TablePart): boolean => {
  const { layout } = table.form;
  const [total, again] = [amountsOf(table), amountsOf(page)];
  return (
    (layout === "code" || layout === "list") &&
    pageless(table.found.title) === pageless(page.found.title) &&
    table.headings === page.headings &&
    (page.unit === undefined || page.unit === table.unit) &&
    (total === undefined || again === undefined || total === again) &&
    [...page.identities].every((identity) => !table.identities.has(identity))
  );
};

const rowsOf = ({ content }: TablePart): Row[] => (content["rows"] ?? []) as Row[];

const amountsOf = ({ content }: TablePart): string | undefined =>
  content["total"] === undefined ? undefined : JSON.stringify((content["total"] as Row)["amounts"]);

/** A title without what says that it is of a further page. */
const pageless = (title: string): string =>
  plainTitle(title)
    .replace(/\((?:续[^)]*|接上[页表]|第?[0-9一二三四五六七八九十]+页?)\)$/, "")
    .replace(/^续表:?|续表?[0-9一二三四五六七八九十]*$/g, "");
