import { resolve } from "node:path";
import type { ReportSummary } from "@zwgk/validators";
import type { CheckedRecord, Outcome } from "../check/checked-record.js";
import type { Context } from "../context.js";
import { type FormatName, formats } from "../formats/all.js";
import type { ReportSettings } from "../formats/format.js";
import type { Source } from "../input/source.js";
import { fileSink, type Sink } from "./sink.js";

/** A report on its way to the terminal, a pipe or a file. */
export interface ReportOutput {
  outcome(outcome: Outcome): Promise<void>;
  end(summary: ReportSummary): Promise<void>;
  /** Nobody reads it any more. */
  readonly closed: boolean;
}

/** How much of what was found is listed; it is always counted whole. */
export type Listed = "all" | "errors" | "nothing";

/** What is written to files only: a copy of the checked workbook with its faults marked. */
export type FileFormat = FormatName | "xlsx";

export interface FileRequest {
  readonly format: FileFormat;
  readonly file: string;
}

export const stdoutReport = async (
  format: FormatName,
  listed: Listed,
  settings: ReportSettings,
  { stdout }: Context,
): Promise<ReportOutput> => reportOutput(format, listed, settings, stdout, () => stdout.flush());

/** Files hold the whole report, without colour. */
export const fileReport = async (
  { format, file }: FileRequest,
  sources: readonly Source[],
  settings: ReportSettings,
  { cwd }: Context,
): Promise<ReportOutput> => {
  if (format === "xlsx") {
    const { workbookReport } = await import("./workbook-report.js");
    return workbookReport(resolve(cwd, file), sources, settings);
  }
  const sink = await fileSink(resolve(cwd, file));
  return reportOutput(format, "all", { ...settings, color: false }, sink, () => sink.close());
};

const reportOutput = async (
  format: FormatName,
  listed: Listed,
  settings: ReportSettings,
  sink: Sink,
  finish: () => Promise<void>,
): Promise<ReportOutput> => {
  const writer = (await formats[format]())(settings);
  return {
    get closed() {
      return sink.closed;
    },
    async outcome(outcome) {
      if ("unread" in outcome) await sink.write(writer.unread(outcome.unread));
      else if (listed !== "nothing") await sink.write(writer.record(only(listed, outcome.record)));
    },
    async end(summary) {
      for (const text of writer.end(summary)) await sink.write(text);
      await finish();
    },
  };
};

const only = (listed: Listed, record: CheckedRecord): CheckedRecord =>
  listed === "all"
    ? record
    : {
        ...record,
        findings: record.findings.filter(({ severity }) => severity === "error"),
        folded: [],
        suppressed: [],
        notRun: [],
      };
