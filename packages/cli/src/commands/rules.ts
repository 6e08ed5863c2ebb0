import type { Language, Text } from "@zwgk/validators";
import { type CatalogEntry, catalog } from "../catalog.js";
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
  const entries = catalog().filter(
    ({ recordType: own, places }) => wanted === undefined || own === wanted || places?.[wanted] !== undefined,
  );
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
  for (const title of new Set(entries.map((entry) => groupOf(entry, lang)))) {
    await stdout.write(`${title}\n`);
    for (const [index, entry] of entries.entries()) {
      if (groupOf(entry, lang) === title) await stdout.write(`  ${lines[index]}\n`);
    }
    await stdout.write("\n");
  }
  return exitCodes.clean;
};

/** What a rule is listed under. */
const groupOf = ({ recordType: id, places, kind }: CatalogEntry, lang: Language): string => {
  if (kind !== undefined) return inLanguage(inEveryText, lang);
  if (id === undefined) return inLanguage(places === undefined ? acrossRecords : onParts, lang);
  const title = recordTypes.find((candidate) => candidate.id === id)?.title;
  return title === undefined ? id : `${inLanguage(title, lang)}  ${id}`;
};

const onParts: Text = { zh: "各类记录共有的部分", en: "Parts that records share" };
const inEveryText: Text = { zh: "所有文字中的隐私和密级", en: "Privacy and secrecy in every text" };
const acrossRecords: Text = { zh: "跨记录", en: "Across records" };
