import type { ReportSummary, Severity } from "@zwgk/validators";
import type { CheckedRecord } from "./checked-record.js";

/** The border between exit code 0 and 1. */
export type FailOn = Severity | "never";

const grades: readonly Severity[] = ["info", "warning", "error"];

/** Whether a finding makes the run fail. */
export const fails = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== "never" && grades.indexOf(severity) >= grades.indexOf(failOn);

/** Whether what was counted makes the run fail. */
export const isFailure = ({ errors, warnings, infos }: ReportSummary, failOn: FailOn): boolean =>
  (errors > 0 && fails("error", failOn)) ||
  (warnings > 0 && fails("warning", failOn)) ||
  (infos > 0 && fails("info", failOn));

/** Counts everything, whatever is printed of it. */
export interface Tally {
  record(record: CheckedRecord): void;
  unread(): void;
  summary(): ReportSummary;
}

export const createTally = (): Tally => {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const byCode = new Map<string, number>();
  const files = new Set<string>();
  let [records, valid, folded, suppressed, notRun] = [0, 0, 0, 0, 0];
  return {
    record(record) {
      files.add(record.file);
      records += 1;
      if (record.findings.every(({ severity }) => severity !== "error")) valid += 1;
      folded += record.folded.length;
      suppressed += record.suppressed.length;
      notRun += record.notRun.length;
      for (const { severity, code } of record.findings) {
        bySeverity[severity] += 1;
        byCode.set(code, (byCode.get(code) ?? 0) + 1);
      }
    },
    unread() {
      notRun += 1;
    },
    summary: () => ({
      files: files.size,
      records,
      valid,
      errors: bySeverity.error,
      warnings: bySeverity.warning,
      infos: bySeverity.info,
      folded,
      suppressed,
      notRun,
      byCode: Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
};
