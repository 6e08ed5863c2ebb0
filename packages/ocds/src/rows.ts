import type { ProcurementIntention } from "@zwgk/schemas/types";
import { isObject, type JsonObject, textOf, valueAt } from "./json.js";
import type { Loss } from "./losses.js";
import type { Notice } from "./notices.js";

/** The part of a notice that is one contracting process: the notice itself, or one row of an intention. */
export interface Row {
  readonly notice: Notice;
  /** Which row of how many; only of a notice that has several. */
  readonly position?: { readonly number: number; readonly of: number };
  /** The identifier of the row by that of the notice. */
  identify(noticeId: string): string;
  /** A loss of the row, pointed to in the notice. */
  locate(loss: Loss): Loss;
}

const isIntention = (notice: Notice): notice is ProcurementIntention =>
  notice.recordType === "procurement-intention";

/** An intention lists projects that will be bought each by itself: as many processes as rows. */
export const rowsOf = (notice: Notice): Row[] => {
  if (!isIntention(notice) || notice.projects.length < 2) {
    return [{ notice, identify: (id) => id, locate: (loss) => loss }];
  }
  return notice.projects.map((project, index) => ({
    notice: { ...notice, projects: [project] },
    position: { number: index + 1, of: notice.projects.length },
    identify: (id) => `${id}${rowMark}${index + 1}`,
    locate: (loss) => ({
      ...loss,
      pointer: loss.pointer.replace(/^\/projects\/0(?=\/|$)/, `/projects/${index}`),
    }),
  }));
};

const rowMark = "#row-";

/** The identifier of the notice a row is of. */
export const noticeIdOf = (release: JsonObject): string | undefined => {
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
    if (follows && last !== undefined && isIntention(last) && isIntention(notice)) {
      joined.splice(-1, 1, { ...last, projects: [...last.projects, ...notice.projects] });
    } else joined.push(notice);
    previous = release;
  }
  return joined;
};
