import { noticeTypes } from "@zwgk/ocds";
import { compileProcesses, type Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { recordsToExport } from "./records-to-export.js";
import { writeConversion } from "./write-conversion.js";

const notices = { zh: "采购公告", en: "procurement notice" };

/** What happened to each project number, compiled from its notices, as records of `contracting-process`. */
export const toProcesses = async (
  inputs: readonly string[],
  { out, lang }: { readonly out?: string; readonly lang: Language },
  context: Context,
): Promise<ExitCode> => {
  const types = noticeTypes.filter((type) => type !== "procurement-budget");
  const { records, paths } = await recordsToExport(inputs, types, notices, lang, context);
  await writeConversion(compileProcesses(records), [], { out, paths, lang }, context);
  return exitCodes.clean;
};
