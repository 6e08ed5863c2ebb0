import type { Language } from "@zwgk/validators";
import { readCalendar } from "../calendar/calendar-files.js";
import { checkSource } from "../check/check-source.js";
import type { CheckedOutcome, Outcome } from "../check/checked-record.js";
import { compareAll } from "../check/compare-all.js";
import type { CheckSettings } from "../check/record-check.js";
import { createTally, type FailOn, isFailure } from "../check/tally.js";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { FormatName } from "../formats/all.js";
import { findSources } from "../input/find-sources.js";
import { placeOf } from "../input/input-fault.js";
import { inLanguage } from "../language.js";
import { refuseOutputs } from "../output/refuse-outputs.js";
import { type FileRequest, fileReport, type Listed, stdoutReport } from "../output/report-output.js";
import { validatorOf } from "../profile-file.js";
import { recordType } from "../record-types.js";
import { tool } from "../tool.js";
import { UsageError } from "../usage-error.js";

export interface ValidateOptions {
  readonly type?: string;
  readonly format: FormatName;
  readonly output: readonly FileRequest[];
  readonly asOf?: string;
  readonly calendar: readonly string[];
  readonly failOn: FailOn;
  readonly profile?: string;
  readonly codelist: readonly string[];
  readonly lang: Language;
  readonly fold: boolean;
  readonly acrossRecords: boolean;
  readonly quiet?: boolean;
  readonly summary?: boolean;
}

/** Checks records and reports on them. */
export const validate = async (
  inputs: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> => {
  const { lang, failOn, format, quiet = false } = options;
  const asOf = options.asOf ?? context.today;
  const calendar = await readCalendar(options.calendar, context.cwd);
  const settings: CheckSettings = {
    validator: await validatorOf(options, context.cwd, lang),
    asOf,
    lang,
    calendar,
    recordType: options.type === undefined ? undefined : recordType(options.type).id,
    fold: options.fold,
  };
  const { color, columns } = context;
  const reportSettings = { tool, asOf, calendar: calendar.coverage(), lang, failOn, color, columns };
  const { sources, faults } = await findSources(inputs, context);
  await refuseOutputs(options.output, { sources, faults }, context);
  const outputs = [await stdoutReport(format, listedBy(options), reportSettings, context)];
  for (const request of options.output) {
    outputs.push(await fileReport(request, sources, reportSettings, context));
  }

  const tally = createTally();
  const held: CheckedOutcome[] = [];
  let unread = false;
  let untyped = false;
  const take = async (outcome: Outcome): Promise<void> => {
    if ("unread" in outcome) {
      unread = true;
      tally.unread();
      const { reason } = outcome.unread;
      await context.stderr.write(`${printable(`${placeOf(outcome.unread)}: ${inLanguage(reason, lang)}`)}\n`);
    } else {
      tally.record(outcome.record);
      untyped ||=
        outcome.record.recordType === undefined && outcome.record.findings[0]?.code === "schema/required";
    }
    for (const output of outputs) await output.outcome(outcome);
  };

  for (const fault of faults) await take({ unread: fault });
  for (const source of sources) {
    for await (const batch of checkSource(source, settings)) {
      for (const outcome of batch) {
        if (options.acrossRecords && !("unread" in outcome)) held.push(outcome);
        else await take(outcome);
      }
      if (outputs.every(({ closed }) => closed)) break;
    }
  }
  for (const record of compareAll(held, settings)) await take({ record });
  const summary = tally.summary();
  for (const output of outputs) await output.end(summary);
  if (!quiet) await context.stderr.write(notes({ untyped, timed: format === "stylish" }, lang, context));
  if (unread) return exitCodes.unusable;
  return isFailure(summary, failOn) ? exitCodes.findings : exitCodes.clean;
};

/** Formats that say by themselves that they list nothing; an empty list in another would look like a clean result. */
const summaryFormats: ReadonlySet<FormatName> = new Set(["stylish", "json", "ndjson"]);

const listedBy = ({ summary = false, quiet = false, format }: ValidateOptions): Listed => {
  if (summary && !summaryFormats.has(format)) {
    const names = [...summaryFormats].join("|");
    throw new UsageError({
      zh: `--summary 只能与 --format ${names} 一起使用`,
      en: `--summary goes with --format ${names} only`,
    });
  }
  if (summary) return "nothing";
  return quiet ? "errors" : "all";
};

const notes = (
  { untyped, timed }: { readonly untyped: boolean; readonly timed: boolean },
  lang: Language,
  { elapsed }: Context,
): string => {
  const seconds = (elapsed() / 1000).toFixed(2);
  const texts = [
    untyped && {
      zh: "有的记录没有 recordType；如果它们同属一个类型，可用 --type 指明",
      en: "some records carry no recordType; if they are all of one type, name it with --type",
    },
    timed && { zh: `用时 ${seconds} 秒`, en: `took ${seconds} s` },
  ];
  return texts.map((text) => (text === false ? "" : `${inLanguage(text, lang)}\n`)).join("");
};
