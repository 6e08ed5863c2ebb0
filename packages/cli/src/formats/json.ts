import type { ReportedFinding, ReportedFolding, ReportedNotRun, ReportedSuppression } from "@zwgk/validators";
import type { ReportFormat } from "./format.js";
import { unreadEntry } from "./unread-entry.js";

/** The whole report as one JSON document; its schema is published by `@zwgk/validators`. One entry a line. */
export const json: ReportFormat = ({ tool, asOf, calendar, lang }) => {
  const findings: ReportedFinding[] = [];
  const folded: ReportedFolding[] = [];
  const suppressed: ReportedSuppression[] = [];
  const notRun: ReportedNotRun[] = [];
  return {
    record(record) {
      // Not spread into one call: a hostile record can have more findings than a call takes arguments.
      for (const entry of record.findings) findings.push(entry);
      for (const entry of record.folded) folded.push(entry);
      for (const entry of record.suppressed) suppressed.push(entry);
      for (const entry of record.notRun) notRun.push(entry);
      return "";
    },
    unread(fault) {
      notRun.push(unreadEntry(fault, lang));
      return "";
    },
    *end(summary) {
      const head = JSON.stringify({ tool, asOf, calendar, summary }, null, 2);
      yield head.slice(0, head.lastIndexOf("\n"));
      yield* list("findings", findings);
      yield* list("folded", folded);
      yield* list("suppressed", suppressed);
      yield* list("notRun", notRun);
      yield "\n}\n";
    },
  };
};

function* list(name: string, entries: readonly object[]): Generator<string> {
  yield `,\n  ${JSON.stringify(name)}: [`;
  let separator = "";
  for (const entry of entries) {
    yield `${separator}\n    ${JSON.stringify(entry)}`;
    separator = ",";
  }
  yield entries.length === 0 ? "]" : "\n  ]";
}
