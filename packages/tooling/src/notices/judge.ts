import { validate } from "@zwgk/validators";
import { notedFaults } from "./noted-faults.js";
import { recordsOfNotice } from "./records-of-notice.js";
import type { TranscribedNotice } from "./transcribed-notice.js";

/** One notice: what the rules say of it, and where that is not what its reader noted. */
export interface Judgement {
  readonly id: string;
  readonly recordTypes: readonly string[];
  /** Errors and warnings, `<severity> <code> <pointer>`. */
  readonly findings: readonly string[];
  readonly disagreements: readonly string[];
}

/** Makes records of a notice and holds the findings against what its reader found wrong by hand. */
export const judge = (notice: TranscribedNotice, asOf: string): Judgement => {
  const records = recordsOfNotice(notice);
  const results = records.map((record) => validate(record, { asOf }));
  const findings = results.flatMap((result) => result.findings.filter(({ severity }) => severity !== "info"));
  const codes = new Set(findings.map(({ code }) => code));
  const noted = [...notice.checks.fail, ...(notice.traps ?? [])];
  const expected = new Set(noted.flatMap((fault) => notedFaults[fault] ?? []));
  return {
    id: notice.id,
    recordTypes: records.map(({ recordType }) => String(recordType)),
    findings: findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
    disagreements: [
      ...notice.checks.fail
        .filter((fault) => !(fault in notedFaults))
        .map((fault) => `not judged yet: ${fault}`),
      ...[...expected].filter((code) => !codes.has(code)).map((code) => `noted and not found: ${code}`),
      ...[...codes].filter((code) => !expected.has(code)).map((code) => `found and not noted: ${code}`),
    ],
  };
};
