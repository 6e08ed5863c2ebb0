import type { ReportedFinding, Severity } from "@zwgk/validators";
import pico from "picocolors";
import type { CheckedRecord } from "../check/checked-record.js";
import { citation } from "../display/citation.js";
import { readablePointer } from "../display/place.js";
import { printable } from "../display/printable.js";
import { severityNames } from "../display/severity.js";
import { padEnd, truncate, width } from "../display/width.js";
import { wrap } from "../display/wrap.js";
import { stdinName } from "../input/source.js";
import { inLanguage } from "../language.js";
import { recordTypes } from "../record-types.js";
import type { ReportFormat, ReportSettings } from "./format.js";
import { summaryText } from "./summary-text.js";

type Colors = ReturnType<typeof pico.createColors>;

/** A longer text, such as a message that lists a long code list, is cut; the other formats have it whole. */
const longestText = 600;

/** For people: by file and record, aligned by display width, and one line that sums up. */
export const stylish: ReportFormat = (settings) => {
  const colors = pico.createColors(settings.color);
  /** Rules that were not run, by code; where one reason keeps many from running, by the reason. */
  const notRun = new Map<string, number>();
  let file: string | undefined;
  let unread = 0;
  return {
    record(record) {
      for (const label of notRunLabels(record)) notRun.set(label, (notRun.get(label) ?? 0) + 1);
      if (record.findings.length === 0) return "";
      const title = record.file === file ? "" : `${colors.underline(shownFile(record.file, settings))}\n`;
      file = record.file;
      return `${title}${recordBlock(record, settings, colors)}\n`;
    },
    unread() {
      unread += 1;
      return "";
    },
    *end(summary) {
      if (notRun.size > 0) yield `${colors.dim(notRunText(notRun, settings))}\n`;
      const text = summaryText(summary, unread, settings.lang);
      if (summary.errors > 0 || unread > 0) yield `${colors.bold(colors.red(`✖ ${text}`))}\n`;
      else if (summary.warnings + summary.infos > 0 || summary.records === 0)
        yield `${colors.bold(colors.yellow(`⚠ ${text}`))}\n`;
      else yield `${colors.bold(colors.green(`✔ ${text}`))}\n`;
    },
  };
};

const shownFile = (file: string, { lang }: ReportSettings): string =>
  file === stdinName ? inLanguage({ zh: "标准输入", en: "standard input" }, lang) : printable(file);

const recordBlock = (record: CheckedRecord, settings: ReportSettings, colors: Colors): string => {
  const digits = record.findings.reduce((most, { line = "" }) => Math.max(most, String(line).length), 0);
  const blocks = record.findings.map((finding) => findingBlock(finding, digits, settings, colors));
  return [`  ${recordTitle(record, settings, colors)}`, ...blocks].map((text) => `${text}\n`).join("");
};

/** `服务指南  社会团体成立登记 (350500-01)  第 3 条` */
const recordTitle = (record: CheckedRecord, { lang }: ReportSettings, colors: Colors): string => {
  const { recordType, recordId, name, index, line } = record;
  const type = recordTypes.find(({ id }) => id === recordType);
  const label =
    type === undefined ? inLanguage({ zh: "记录", en: "Record" }, lang) : inLanguage(type.title, lang);
  const names = [name, recordId].filter((text) => text !== undefined);
  const [called, id] = names.map((text) => truncate(printable(text), 60));
  const position =
    index === 0 && line === undefined
      ? undefined
      : inLanguage({ zh: `第 ${index + 1} 条`, en: `record ${index + 1}` }, lang);
  return [
    colors.bold(label),
    called,
    id === undefined ? undefined : colors.dim(`(${id})`),
    position === undefined ? undefined : colors.dim(position),
  ]
    .filter((part) => part !== undefined)
    .join("  ");
};

const indent = 4;

const findingBlock = (
  { severity, line, cell, message, pointer, code, basis }: ReportedFinding,
  digits: number,
  { lang, columns }: ReportSettings,
  colors: Colors,
): string => {
  const severityWidth = Math.max(
    ...Object.values(severityNames).map((text) => width(inLanguage(text, lang))),
  );
  const word = paint(colors, severity)(padEnd(inLanguage(severityNames[severity], lang), severityWidth));
  const number = String(line ?? "").padStart(digits);
  const place =
    line === undefined ? "" : inLanguage({ zh: `第 ${number} 行  `, en: `line ${number}  ` }, lang);
  const start = indent + severityWidth + 2 + width(place);
  const room = Math.max(columns - start, 20);
  const fit = (text: string): string[] => wrap(truncate(printable(text), longestText), room);
  const where = fit(cell ?? readablePointer(pointer, lang));
  const isShort = where.length === 1 && width(where[0] ?? "") + 2 + width(code) <= room;
  const cited = basis.map((entry) => citation(entry, lang)).join(lang === "en" ? "; " : "；");
  const lines = [
    ...fit(message),
    ...(isShort ? [`${where[0]}  ${colors.dim(code)}`] : [...where, colors.dim(code)]),
    ...(cited === ""
      ? []
      : fit(inLanguage({ zh: "依据：", en: "Basis: " }, lang) + cited).map((text) => colors.dim(text))),
  ];
  return `${" ".repeat(indent)}${word}  ${colors.dim(place)}${lines.join(`\n${" ".repeat(start)}`)}`;
};

const paint = (colors: Colors, severity: Severity): ((text: string) => string) =>
  ({ error: colors.red, warning: colors.yellow, info: colors.cyan })[severity];

/** More rules than this with one reason are not listed one by one: a record of the wrong shape stops them all. */
const mostListed = 8;

/** For each rule that was not run on the record its code, or the reason that kept many from running. */
const notRunLabels = ({ notRun }: CheckedRecord): string[] => {
  const rulesByReason = new Map<string, number>();
  for (const { reason } of notRun) rulesByReason.set(reason, (rulesByReason.get(reason) ?? 0) + 1);
  return notRun.map(({ code, reason }) => ((rulesByReason.get(reason) ?? 0) > mostListed ? reason : code));
};

const notRunText = (notRun: ReadonlyMap<string, number>, { lang, columns }: ReportSettings): string => {
  const codes = [...notRun].sort(([a], [b]) => (a < b ? -1 : 1));
  const label = inLanguage({ zh: "未评估（不等于通过）：", en: "Not run, which is not a pass: " }, lang);
  const counts = codes.map(([code, count]) => `${code} ×${count}`).join(lang === "en" ? ", " : "、");
  return wrap(label + counts, columns - 2).join("\n  ");
};
