import { extname } from "node:path";
import type { Language } from "@zwgk/validators";
import { coverage } from "@zwgk/workdays";
import { createTally, type FailOn, isFailure } from "../check/tally.js";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { FormatName } from "../formats/all.js";
import { findSources } from "../input/find-sources.js";
import { type InputFault, placeOf } from "../input/input-fault.js";
import type { Source } from "../input/source.js";
import { inLanguage } from "../language.js";
import { refuseOutputs } from "../output/refuse-outputs.js";
import { type FileRequest, fileReport, stdoutReport } from "../output/report-output.js";
import { scanSource } from "../scan/scan-source.js";
import { tool } from "../tool.js";

export interface ScanOptions {
  readonly format: FormatName;
  readonly output: readonly FileRequest[];
  readonly asOf?: string;
  readonly failOn: FailOn;
  readonly lang: Language;
  readonly quiet?: boolean;
}

/** Looks for what must not be published in texts, tables and JSON of any shape. */
export const scan = async (
  inputs: readonly string[],
  options: ScanOptions,
  context: Context,
): Promise<ExitCode> => {
  const { lang, failOn, format, quiet = false } = options;
  const asOf = options.asOf ?? context.today;
  const { color, columns } = context;
  const settings = { tool, asOf, calendar: coverage(), lang, failOn, color, columns };
  const found = await findSources(inputs, context, (path) => !isOpenMarker(path));
  await refuseOutputs(options.output, found, context);
  const outputs = [await stdoutReport(format, quiet ? "errors" : "all", settings, context)];
  for (const request of options.output) {
    outputs.push(await fileReport(request, found.sources, settings, context));
  }
  const tally = createTally();
  let unread = false;
  const refuse = async (fault: InputFault): Promise<void> => {
    unread = true;
    tally.unread();
    await context.stderr.write(`${printable(`${placeOf(fault)}: ${inLanguage(fault.reason, lang)}`)}\n`);
    for (const output of outputs) await output.outcome({ unread: fault });
  };
  for (const fault of found.faults) await refuse(fault);
  for (const source of found.sources) {
    const outcome = isReadable(source)
      ? await scanSource(source, { asOf, lang })
      : { unread: closed(source) };
    if ("unread" in outcome) await refuse(outcome.unread);
    else {
      tally.record(outcome.record);
      for (const output of outputs) await output.outcome(outcome);
    }
  }
  const summary = tally.summary();
  for (const output of outputs) await output.end(summary);
  if (unread) return exitCodes.unusable;
  return isFailure(summary, failOn) ? exitCodes.findings : exitCodes.clean;
};

/** Left behind by a program that has the file open. */
const isOpenMarker = (path: string): boolean => /(?:^|[\\/])~\$[^\\/]*$/.test(path);

/** Files that hold more than text, and of which nothing here can say that they are harmless. */
const closedForms: ReadonlySet<string> = new Set(
  ".pdf .doc .docx .wps .ppt .pptx .et .xlsm .ofd .zip .rar .7z .gz .jpg .jpeg .png .gif .bmp .tif .tiff .webp .heic .mp3 .mp4 .avi .mov".split(
    " ",
  ),
);

const isReadable = ({ path = "" }: Source): boolean => !closedForms.has(extname(path).toLowerCase());

/** What was not looked at is no pass. */
const closed = ({ file }: Source): InputFault => ({
  file,
  code: "input/unreadable",
  reason: {
    zh: "不能检查这种文件；转为文本、CSV 或者 XLSX 再查，或者人工核对",
    en: "files of this kind cannot be scanned; convert to text, CSV or XLSX, or look at it yourself",
  },
});
