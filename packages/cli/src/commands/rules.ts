import type { Language } from "@zwgk/validators";
import { catalog } from "../catalog.js";
import type { Context } from "../context.js";
import { severityNames } from "../display/severity.js";
import { padEnd, width } from "../display/width.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { inLanguage } from "../language.js";
import { recordType, recordTypes } from "../record-types.js";
import type { ListFormat } from "./list-format.js";

/** Lists the rules, all or those of one record type. */
export const rules = async (
  { type, format, lang }: { readonly type?: string; readonly format: ListFormat; readonly lang: Language },
  { stdout }: Context,
): Promise<ExitCode> => {
  const wanted = type === undefined ? undefined : recordType(type).id;
  const entries = catalog().filter((entry) => wanted === undefined || entry.recordType === wanted);
  if (format === "json") {
    await stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return exitCodes.clean;
  }
  const codeWidth = Math.max(0, ...entries.map(({ code }) => width(code))) + 2;
  const severityWidth =
    Math.max(...Object.values(severityNames).map((name) => width(inLanguage(name, lang)))) + 2;
  for (const id of new Set(entries.map((entry) => entry.recordType))) {
    const group = recordTypes.find((candidate) => candidate.id === id)?.title;
    await stdout.write(group === undefined ? `${id}\n` : `${inLanguage(group, lang)}  ${id}\n`);
    for (const { code, severity, title } of entries.filter((entry) => entry.recordType === id)) {
      const word = padEnd(inLanguage(severityNames[severity], lang), severityWidth);
      await stdout.write(`  ${word}${padEnd(code, codeWidth)}${inLanguage(title, lang)}\n`);
    }
    await stdout.write("\n");
  }
  return exitCodes.clean;
};
