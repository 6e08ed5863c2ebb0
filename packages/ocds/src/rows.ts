import { isObject, type JsonObject, textOf, valueAt } from "./json.js";
import type { Loss } from "./losses.js";
import type { Notice } from "./notices.js";

/** The part of a notice that is one contracting process: the notice itself, or one row of an intention or a budget. */
export interface Row {
  readonly notice: Notice;
  /** Which row of how many; only of a notice that has several. */
  readonly position?: { readonly number: number; readonly of: number };
  /** The identifier of the row by that of the notice. */
  identify(noticeId: string): string;
  /** A loss of the row, pointed to in the notice. */
  locate(loss: Loss): Loss;
}

/** The list of a notice whose entries will be bought each by itself. */
interface Plan {
  readonly field: "projects" | "items";
  readonly rows: readonly object[];
}

const planOf = (notice: Notice): Plan | undefined => {
  if (notice.recordType === "procurement-intention") return { field: "projects", rows: notice.projects };
  if (notice.recordType === "procurement-budget") return { field: "items", rows: notice.items };
  return undefined;
};

const withRows = (notice: Notice, { field, rows }: Plan): Notice => ({ ...notice, [field]: rows }) as Notice;

/** As many contracting processes as a plan has rows; any other notice is of one. */
export const rowsOf = (notice: Notice): Row[] => {
  const plan = planOf(notice);
  if (plan === undefined || plan.rows.length < 2) {
    return [{ notice, identify: (id) => id, locate: (loss) => loss }];
  }
  const { field, rows } = plan;
  return rows.map((row, index) => ({
    notice: withRows(notice, { field, rows: [row] }),
    position: { number: index + 1, of: rows.length },
    identify: (id) => `${id}${rowMark}${index + 1}`,
    locate: (loss) => ({
      ...loss,
      pointer: loss.pointer.replace(new RegExp(`^/${field}/0(?=/|$)`), `/${field}/${index}`),
    }),
  }));
};

const rowMark = "#row-";

/** The identifier of the notice a row is of. */
const noticeIdOf = (release: JsonObject): string | undefined => {
  const id = textOf(release["id"]);
  const mark = `${rowMark}${String(valueAt(release, "notice/row/number"))}`;
  return id?.endsWith(mark) === true ? id.slice(0, -mark.length) : id;
};

/** Rows of one notice that follow each other, joined again. */
export const joinRows = (
  rows: readonly { readonly release: JsonObject; readonly notice: Notice }[],
): Notice[] => {
  const joined: Notice[] = [];
  let previous: JsonObject | undefined;
  for (const { release, notice } of rows) {
    const last = joined.at(-1);
    const follows =
      previous !== undefined &&
      isObject(valueAt(release, "notice/row")) &&
      noticeIdOf(previous) === noticeIdOf(release) &&
      Number(valueAt(previous, "notice/row/number")) + 1 === valueAt(release, "notice/row/number");
    const before = last === undefined ? undefined : planOf(last);
    const plan = planOf(notice);
    if (follows && last !== undefined && before !== undefined && plan?.field === before.field) {
      joined.splice(-1, 1, withRows(last, { ...plan, rows: [...before.rows, ...plan.rows] }));
    } else joined.push(notice);
    previous = release;
  }
  return joined;
};
