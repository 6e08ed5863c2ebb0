import { pointer } from "@zwgk/validators";
import { withoutPersons } from "@zwgk/validators/privacy";
import type { InputFault } from "../input/input-fault.js";
import { linesOfValues } from "../input/value-lines.js";
import { isRecordType, unknownRecordType } from "../record-types.js";
import type { Outcome } from "./checked-record.js";
import type { PlacedDocument } from "./read-record.js";
import { atLine, type CheckSettings, checkRecord, type Position, placeReport } from "./record-check.js";
import { textOf } from "./record-name.js";

/** Checks a JSON document: one record, or a list of them. */
export const checkDocument = (
  { file, text, value }: { readonly file: string; readonly text: string; readonly value: unknown },
  settings: CheckSettings,
): Outcome[] => {
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  const at = (index: number, path: string): string => (Array.isArray(value) ? pointer(index) + path : path);
  const reports = records.map((record) => {
    const claimed = textOf(record, "recordType");
    return claimed !== undefined && !isRecordType(claimed)
      ? { unknownType: withoutPersons(claimed) }
      : { report: checkRecord(record, settings) };
  });
  const pointers = reports.flatMap(({ report, unknownType }, index) =>
    unknownType === undefined
      ? [...report.findings, ...report.folded, ...report.suppressed].map((finding) =>
          at(index, finding.pointer),
        )
      : [at(index, "/recordType")],
  );
  const document: PlacedDocument = {
    positionsOf: (asked) => {
      const lineOf = linesOfValues(text, asked);
      return (path) => atLine(lineOf(path));
    },
  };
  const positionOf = pointers.length === 0 ? () => ({}) : document.positionsOf(pointers);
  return reports.map(({ report, unknownType }, index): Outcome => {
    if (unknownType !== undefined) {
      return { unread: unknownTypeFault(file, positionOf(at(index, "/recordType")), unknownType) };
    }
    const value = records[index];
    const place = { file, index, positionOf: (path: string) => positionOf(at(index, path)) };
    return {
      record: placeReport(value, report, place, settings),
      read: { value, document, at: (path) => at(index, path) },
    };
  });
};

const unknownTypeFault = (file: string, position: Position, claimed: string): InputFault => ({
  file,
  ...position,
  code: "schema/record-type",
  reason: unknownRecordType(claimed),
});
