import type { Language, ReportedNotRun } from "@zwgk/validators";
import { type InputFault, reasonOf } from "../input/input-fault.js";
import { inLanguage } from "../language.js";

/** An unread input as reports list it: nothing was run on it, and silence would look like passing. */
export const unreadEntry = (fault: InputFault, lang: Language): ReportedNotRun => ({
  file: fault.file,
  ...(fault.line !== undefined && { line: fault.line }),
  code: fault.code,
  reason: inLanguage(reasonOf(fault), lang),
});
