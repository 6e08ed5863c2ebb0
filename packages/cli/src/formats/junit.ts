import type { ReportedFinding } from "@zwgk/validators";
import { create, fragment } from "xmlbuilder2";
import type { CheckedRecord } from "../check/checked-record.js";
import { fails } from "../check/tally.js";
import { citation } from "../display/citation.js";
import { placeOf } from "../input/input-fault.js";
import { inLanguage } from "../language.js";
import type { ReportFormat, ReportSettings } from "./format.js";

/** XML has no control characters and no half characters, not even escaped. */
const options = { invalidCharReplacement: "\ufffd" } as const;

interface TestCase {
  readonly "@name": string;
  readonly "@classname": string;
  readonly "@line"?: number;
  readonly failure?: { readonly "@type": string; readonly "@message": string; readonly "#": string };
  readonly error?: { readonly "@type": string; readonly "@message": string };
  readonly "system-out"?: string;
}

/** JUnit XML: a test suite a file, a test case a record. A test fails exactly when the exit code would. */
export const junit: ReportFormat = (settings) => {
  let file: string | undefined;
  let cases: TestCase[] = [];
  const head = `${create({ version: "1.0", encoding: "UTF-8" }).end()}\n<testsuites name="${settings.tool.name}">\n`;
  let pending = head;
  /** The suite so far, when a new file begins. */
  const turnTo = (next: string | undefined): string => {
    if (next === file) return "";
    const text = pending + (file === undefined ? "" : suite(file, cases));
    pending = "";
    file = next;
    cases = [];
    return text;
  };
  return {
    record(record) {
      const text = turnTo(record.file);
      cases.push(testCase(record, settings));
      return text;
    },
    unread(fault) {
      const text = turnTo(fault.file);
      const message = `${placeOf(fault)}: ${inLanguage(fault.reason, settings.lang)}`;
      cases.push({
        "@name": fault.file,
        "@classname": fault.code,
        error: { "@type": fault.code, "@message": message },
      });
      return text;
    },
    *end() {
      yield turnTo(undefined);
      yield `${pending}</testsuites>\n`;
    },
  };
};

const suite = (file: string, cases: readonly TestCase[]): string => {
  const element = fragment(options, {
    testsuite: {
      "@name": file,
      "@file": file,
      "@tests": cases.length,
      "@failures": cases.filter(({ failure }) => failure !== undefined).length,
      "@errors": cases.filter(({ error }) => error !== undefined).length,
      testcase: cases,
    },
  });
  return `${element.end({ prettyPrint: true, offset: 1 })}\n`;
};

const testCase = (record: CheckedRecord, settings: ReportSettings): TestCase => {
  const { index, line, recordType = "record", recordId, name, findings } = record;
  const failing = findings.filter(({ severity }) => fails(severity, settings.failOn));
  const others = findings.filter(({ severity }) => !fails(severity, settings.failOn));
  const [first] = failing;
  return {
    "@name": `${index + 1} ${recordId ?? name ?? recordType}`,
    "@classname": recordType,
    ...(line !== undefined && { "@line": line }),
    ...(first !== undefined && {
      failure: {
        "@type": first.code,
        "@message": failing.length === 1 ? first.message : `${first.message} (+${failing.length - 1})`,
        "#": failing.map((finding) => describe(finding, settings)).join("\n"),
      },
    }),
    ...(others.length > 0 && {
      "system-out": others.map((finding) => describe(finding, settings)).join("\n"),
    }),
  };
};

const describe = (finding: ReportedFinding, { lang }: ReportSettings): string => {
  const { severity, code, pointer, message, basis } = finding;
  return [
    `${placeOf(finding)} ${severity} ${code} ${pointer}`.trimEnd(),
    `  ${message}`,
    ...basis.map((cited) => `  ${citation(cited, lang)}`),
  ].join("\n");
};
