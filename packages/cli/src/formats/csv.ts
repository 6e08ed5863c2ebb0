import Papa from "papaparse";
import { citation } from "../display/citation.js";
import type { ReportFormat } from "./format.js";
import { formula } from "./formula.js";

const columns = [
  "file",
  "line",
  "cell",
  "index",
  "recordType",
  "recordId",
  "code",
  "severity",
  "pointer",
  "message",
  "basis",
];

/** Findings as a table: RFC 4180, UTF-8 without a byte order mark. */
export const csv: ReportFormat = ({ lang }) => {
  let header = row(columns);
  const withHeader = (text: string): string => {
    const whole = header + text;
    header = "";
    return whole;
  };
  return {
    record: ({ findings }) =>
      withHeader(
        findings
          .map(({ file, line, cell, index, recordType, recordId, code, severity, pointer, message, basis }) =>
            row([
              file,
              line,
              cell,
              index,
              recordType,
              recordId,
              code,
              severity,
              pointer,
              message,
              basis.map((cited) => citation(cited, lang)).join("; "),
            ]),
          )
          .join(""),
      ),
    unread: () => "",
    *end() {
      yield withHeader("");
    },
  };
};

const row = (cells: readonly (string | number | undefined)[]): string =>
  `${Papa.unparse([[...cells]], { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
