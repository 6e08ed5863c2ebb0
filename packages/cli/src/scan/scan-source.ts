import { basename, extname } from "node:path";
import { scanRecord, scanText, withoutPersons } from "@zwgk/validators/privacy";
import type { Outcome } from "../check/checked-record.js";
import { unreadable } from "../input/find-sources.js";
import { JsonSyntaxError, parseJson } from "../input/json.js";
import { ascendingLines } from "../input/position.js";
import { isTableFormat, type Source, stdinName } from "../input/source.js";
import { syntaxFault } from "../input/syntax-fault.js";
import { decodeUtf8, EncodingError } from "../input/utf8.js";
import { linesOfValues } from "../input/value-lines.js";
import { readWhole, tooLarge } from "../input/whole.js";
import { findingOf, type ScanFinding, type ScanSettings } from "./scan-finding.js";

/** Scans a file: its name, and its texts, values or cells. What cannot be read is no pass. */
export const scanSource = async (source: Source, settings: ScanSettings): Promise<Outcome> => {
  const file = withoutPersons(source.file);
  try {
    const findings = [...inName(source, settings), ...(await inContent(source, settings))];
    return {
      record: {
        file,
        index: 0,
        line: undefined,
        recordType: undefined,
        recordId: undefined,
        name: undefined,
        findings: findings.map((finding) => ({ file, index: 0, ...finding })),
        folded: [],
        suppressed: [],
        notRun: [],
      },
    };
  } catch (error) {
    if (error instanceof EncodingError) {
      const { line, text: reason } = error;
      return { unread: { file, ...(line !== undefined && { line }), code: "input/encoding", reason } };
    }
    return { unread: unreadable(file, error) };
  }
};

const inName = ({ file }: Source, { asOf, lang }: ScanSettings): ScanFinding[] =>
  file === stdinName
    ? []
    : scanText(basename(file), { asOf, label: "文件名" }).flatMap((detection) => {
        if (detection.severity === "info") return [];
        const finding = findingOf(detection, { pointer: "" }, lang);
        const head = lang === "en" ? "file name: " : "文件名：";
        return { ...finding, message: head + finding.message };
      });

const inContent = async (source: Source, settings: ScanSettings): Promise<ScanFinding[]> => {
  const { form, file } = source;
  if (isTableFormat(form)) {
    const { scanTables } = await import("./scan-tables.js");
    return scanTables(source, form, settings);
  }
  const bytes = await readWhole(source.open());
  if (bytes === undefined) throw new EncodingError(tooLarge);
  const text = decodeUtf8(bytes);
  if (form === "lines") return inLines(text, settings);
  const isJson = extname(file).toLowerCase() === ".json";
  if (!isJson && !/^\s*[[{]/.test(text)) return inText(text, settings);
  try {
    return inJson(text, parseJson(text), settings);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    // The standard input may be anything; a file that calls itself JSON must be.
    if (!isJson) return inText(text, settings);
    const { line, reason } = syntaxFault(text, error);
    throw new EncodingError(reason, line);
  }
};

const inText = (text: string, { asOf, lang }: ScanSettings): ScanFinding[] => {
  const lineAt = ascendingLines(text);
  return scanText(text, { asOf }).map((detection) => {
    const start = detection.start - (text.lastIndexOf("\n", detection.start - 1) + 1);
    return findingOf({ ...detection, start }, { pointer: "", line: lineAt(detection.start) }, lang);
  });
};

const inJson = (text: string, value: unknown, { asOf, lang }: ScanSettings): ScanFinding[] => {
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = records.flatMap((record, index) =>
    scanRecord(record, { asOf }).map((detection) => ({
      detection,
      pointer: Array.isArray(value) ? `/${index}${detection.pointer}` : detection.pointer,
    })),
  );
  const lineOf =
    found.length === 0
      ? () => undefined
      : linesOfValues(
          text,
          found.map(({ pointer }) => pointer),
        );
  return found.map(({ detection, pointer }) => {
    const line = lineOf(pointer);
    return findingOf(detection, { pointer, ...(line !== undefined && { line }) }, lang);
  });
};

/** One value a line; what is no JSON is looked at as text. */
const inLines = (text: string, settings: ScanSettings): ScanFinding[] =>
  text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const found = ((): ScanFinding[] => {
      try {
        return inJson(line, parseJson(line), settings);
      } catch (error) {
        if (!(error instanceof JsonSyntaxError)) throw error;
        return inText(line, settings);
      }
    })();
    return found.map((finding) => ({ ...finding, line: index + 1 }));
  });
