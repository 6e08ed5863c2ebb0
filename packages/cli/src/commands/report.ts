import { resolve } from "node:path";
import { type Language, type ReportRollUp, rollUpReports, type Text } from "@zwgk/validators";
import { createCalendar } from "@zwgk/workdays";
import { checkSource } from "../check/check-source.js";
import type { CheckedRecord } from "../check/checked-record.js";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { type Found, findSources } from "../input/find-sources.js";
import { type InputFault, placeOf } from "../input/input-fault.js";
import { inLanguage } from "../language.js";
import { refuseOverInputs } from "../output/refuse-outputs.js";
import { fileSink } from "../output/sink.js";
import { settingsOf } from "../profile-file.js";
import { rollUpCsv } from "../roll-up/csv.js";
import { rollUpHtml } from "../roll-up/html.js";
import { rollUpText } from "../roll-up/text.js";
import { UsageError } from "../usage-error.js";

export type RollUpFormat = "text" | "json" | "csv" | "html";

/** A further copy to write. */
export interface RollUpRequest {
  readonly format: RollUpFormat;
  readonly file: string;
}

export interface RollUpOptions {
  readonly format: RollUpFormat;
  readonly output: readonly RollUpRequest[];
  readonly asOf?: string;
  readonly profile?: string;
  readonly lang: Language;
}

/** Puts the reports of units on a work plan together. */
export const report = async (
  inputs: readonly string[],
  options: RollUpOptions,
  context: Context,
): Promise<ExitCode> => {
  const { format, lang, asOf = context.today } = options;
  const { cwd, stdout, stderr } = context;
  const { validator, profile } = await settingsOf({ ...options, codelist: [] }, cwd, lang);
  const found = await findSources(inputs, context);
  await refuseOverInputs(options.output, found, context);
  const settings = { validator, asOf, lang, calendar: createCalendar(), recordType: undefined, fold: true };
  const { records, values, unread } = await readAll(found, settings);
  if (unread.length > 0) {
    for (const fault of unread)
      await stderr.write(`${printable(`${placeOf(fault)}: ${inLanguage(fault.reason, lang)}`)}\n`);
    return exitCodes.unusable;
  }
  const rollUp = rollUpReports(values, { asOf, profile });
  refuseUnread(rollUp, records);
  if (rollUp.plans.length + rollUp.keyTasks.length === 0) throw nothingToReportOn;
  for (const index of rollUp.unplaced) {
    await stderr.write(`${printable(inLanguage(unplaced(records[index]), lang))}\n`);
  }
  await stdout.write(written(rollUp, records, format, lang));
  for (const request of options.output) {
    const sink = await fileSink(resolve(cwd, request.file));
    await sink.write(written(rollUp, records, request.format, lang));
    await sink.close();
  }
  return isBehind(rollUp) ? exitCodes.findings : exitCodes.clean;
};

const readAll = async (
  { sources, faults }: Found,
  settings: Parameters<typeof checkSource>[1],
): Promise<{ records: CheckedRecord[]; values: unknown[]; unread: InputFault[] }> => {
  const records: CheckedRecord[] = [];
  const values: unknown[] = [];
  const unread: InputFault[] = [...faults];
  for (const source of sources) {
    for await (const batch of checkSource(source, settings)) {
      for (const outcome of batch) {
        if ("unread" in outcome) unread.push(outcome.unread);
        else {
          records.push(outcome.record);
          values.push(outcome.read?.value);
        }
      }
    }
  }
  return { records, values, unread };
};

/** A report left out because it could not be read would pass for one that was never sent. */
const refuseUnread = ({ unread }: ReportRollUp, records: readonly CheckedRecord[]): void => {
  const lines = unread.flatMap((index) =>
    (records[index]?.findings ?? [])
      .filter(({ code }) => /^(?:schema|input)\//.test(code))
      .map((finding) => `${placeOf(finding)}: ${finding.message}`),
  );
  if (lines.length === 0) return;
  const shown = lines.slice(0, 20).map(printable).join("\n");
  throw new UsageError({
    zh: `有的记录不合模式，不能汇总\n${shown}`,
    en: `some records are not of the right shape and cannot be summed up\n${shown}`,
  });
};

const nothingToReportOn = new UsageError({
  zh: "没有工作要点（disclosure-work-plan），也没有年度重点工作（annual-key-task）",
  en: "there is neither a work plan (disclosure-work-plan) nor a key task (annual-key-task)",
});

const unplaced = (record: CheckedRecord | undefined): Text => {
  const file = record?.file ?? "";
  const number = (record?.index ?? 0) + 1;
  return {
    zh: `${file}：第 ${number} 条所报的要点或者任务没有一并给出，没有汇总`,
    en: `${file}: record ${number} is left out, for its plan or task is not among the inputs`,
  };
};

const written = (
  rollUp: ReportRollUp,
  records: readonly CheckedRecord[],
  format: RollUpFormat,
  lang: Language,
): string => {
  if (format === "csv") return rollUpCsv(rollUp, lang);
  if (format === "html") return rollUpHtml(rollUp, lang);
  if (format === "text") return rollUpText(rollUp, lang);
  const sources = records.map(({ file, index, line }) => ({
    file,
    index,
    ...(line !== undefined && { line }),
  }));
  return `${JSON.stringify({ ...rollUp, sources }, null, 2)}\n`;
};

const isBehind = ({ plans, keyTasks }: ReportRollUp): boolean =>
  keyTasks.some(({ overdue }) => overdue) ||
  plans.some(({ periods }) =>
    periods.some(
      ({ units, tasks }) =>
        units.some(({ state }) => state === "late" || state === "overdue") ||
        tasks.some(({ cells }) => cells.some(({ state }) => state === "not-reported")),
    ),
  );
