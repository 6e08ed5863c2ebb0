import type { Text } from "@zwgk/validators";
import { type InputCode, reasonOf } from "../input/input-fault.js";
import { isBlank, JsonSyntaxError, parseJson } from "../input/json.js";
import type { Line } from "../input/lines.js";
import { syntaxFault } from "../input/syntax-fault.js";
import { decodeUtf8, EncodingError } from "../input/utf8.js";
import { tooLarge } from "../input/whole.js";
import { inLanguage } from "../language.js";
import type { CheckedOutcome, CheckedRecord } from "./checked-record.js";
import { type CheckSettings, checkRecord, placeReport } from "./record-check.js";

/** Checks a file of one record a line, line by line. A broken line is a finding, and the rest goes on; a blank one is nothing. */
export const createLineCheck = (
  file: string,
  settings: CheckSettings,
): ((line: Line) => CheckedOutcome | undefined) => {
  let records = 0;
  return ({ number, bytes }) => {
    const parsed = parseLine(bytes);
    if (parsed === undefined) return undefined;
    const place = { file, index: records, line: number, positionOf: () => ({ line: number }) };
    records += 1;
    if ("code" in parsed) {
      return { record: brokenLine(place, parsed.code, inLanguage(parsed.reason, settings.lang)) };
    }
    const { value } = parsed;
    const document = { positionsOf: () => place.positionOf };
    return {
      record: placeReport(value, checkRecord(value, settings), place, settings),
      read: { value, document, at: (path) => path },
    };
  };
};

type ParsedLine = { readonly value: unknown } | { readonly code: InputCode; readonly reason: Text };

const parseLine = (bytes: Buffer | undefined): ParsedLine | undefined => {
  if (bytes === undefined) return { code: "input/json", reason: tooLarge };
  let text = "";
  try {
    text = decodeUtf8(bytes);
    return isBlank(text) ? undefined : { value: parseJson(text) };
  } catch (error) {
    if (error instanceof EncodingError) return { code: "input/encoding", reason: error.text };
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { code: "input/json", reason: reasonOf(syntaxFault(text, error)) };
  }
};

const brokenLine = (
  { file, index, line }: { readonly file: string; readonly index: number; readonly line: number },
  code: InputCode,
  message: string,
): CheckedRecord => ({
  file,
  index,
  line,
  recordType: undefined,
  recordId: undefined,
  name: undefined,
  findings: [{ file, line, index, code, severity: "error", pointer: "", message, data: {}, basis: [] }],
  folded: [],
  suppressed: [],
  notRun: [],
});
