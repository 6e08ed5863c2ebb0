import type { Language } from "@zwgk/validators";
import { catalog } from "../catalog.js";
import type { Context } from "../context.js";
import { severityNames } from "../display/severity.js";
import { tableLines } from "../display/table.js";
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
  const lines = tableLines(
    entries.map(({ severity, code, title }) => [
      inLanguage(severityNames[severity], lang),
      code,
      inLanguage(title, lang),
    ]),
  );
  for (const id of new Set(entries.map((entry) => entry.recordType))) {
    const group = recordTypes.find((candidate) => candidate.id === id)?.title;
    await stdout.write(group === undefined ? `${id}\n` : `${inLanguage(group, lang)}  ${id}\n`);
    for (const [index, { recordType: type }] of entries.entries()) {
      if (type === id) await stdout.write(`  ${lines[index]}\n`);
    }
    await stdout.write("\n");
  }
  return exitCodes.clean;
};
