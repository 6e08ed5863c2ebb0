import { plainTitle } from "../forms.js";
import type { TablePart } from "./table-part.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * One table of two pages, or `undefined` where the second is no continuation.
 *
 * It goes on where title, headings and unit agree and no row is printed again;
 * two totals must be the same.
 */
export const continued = (before: TablePart, next: TablePart): TablePart | undefined => {
  const { form, found } = before;
  const { layout } = form;
  const agrees =
    (layout === "code" || layout === "list") &&
    pageless(found.title) === pageless(next.found.title) &&
    before.headings === next.headings &&
    (next.unit === undefined || next.unit === before.unit);
  if (!agrees) return undefined;
  const [rows, more] = [rowsOf(before), rowsOf(next)];
  const identity = (row: Row): unknown => (layout === "code" ? row["code"] : JSON.stringify(row));
  const known = new Set<unknown>(rows.map(identity));
  if (more.some((row) => known.has(identity(row)))) return undefined;
  const [total, totalAgain] = [amountsOf(before), amountsOf(next)];
  if (total !== undefined && totalAgain !== undefined && total !== totalAgain) return undefined;
  const cells = new Map(before.cells);
  const takesTotal = total === undefined && totalAgain !== undefined;
  for (const [pointer, address] of next.cells) {
    const placed = pointer.replace(/^\/rows\/([0-9]+)/, (_, index) => `/rows/${Number(index) + rows.length}`);
    if (pointer.startsWith("/rows/") || (takesTotal && pointer.startsWith("/total"))) {
      cells.set(placed, address);
    }
  }
  const whole = [...rows, ...more];
  return {
    ...before,
    cells,
    problems: [...before.problems, ...next.problems],
    notes: [...before.notes, ...next.notes],
    decimals: before.decimals.concat(next.decimals),
    values: before.values.concat(next.values),
    codeParts: next.codeParts,
    content: {
      ...before.content,
      ...(whole.length > 0 && { rows: whole }),
      ...(takesTotal && { total: next.content["total"] }),
    },
  };
};

const rowsOf = ({ content }: TablePart): readonly Row[] => (content["rows"] ?? []) as readonly Row[];

const amountsOf = ({ content }: TablePart): string | undefined =>
  content["total"] === undefined ? undefined : JSON.stringify((content["total"] as Row)["amounts"]);

/** A title without what says that it is of a further page. */
const pageless = (title: string): string =>
  plainTitle(title)
    .replace(/\((?:续[^)]*|接上[页表]|第?[0-9一二三四五六七八九十]+页?)\)$/, "")
    .replace(/^续表:?|续表?[0-9一二三四五六七八九十]*$/g, "");
