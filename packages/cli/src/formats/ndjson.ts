import type { ReportFormat } from "./format.js";
import { unreadEntry } from "./unread-entry.js";

/**
 * One JSON object a line, each with its `kind`: `finding`, `folded`, `suppressed`, `not-run`, and last one `summary`.
 *
 * Written as records are checked, so that it takes no memory however long the input.
 */
export const ndjson: ReportFormat = ({ tool, asOf, calendar, lang }) => ({
  record: ({ findings, folded, suppressed, notRun }) =>
    lines("finding", findings) +
    lines("folded", folded) +
    lines("suppressed", suppressed) +
    lines("not-run", notRun),
  unread: (fault) => lines("not-run", [unreadEntry(fault, lang)]),
  *end(summary) {
    yield lines("summary", [{ tool, asOf, calendar, ...summary }]);
  },
});

const lines = (kind: string, entries: readonly object[]): string =>
  entries.map((entry) => `${JSON.stringify({ kind, ...entry })}\n`).join("");
