import type { Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { tableLines } from "../display/table.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { recordTypes } from "../record-types.js";
import type { ListFormat } from "./list-format.js";

/** Lists the record types. */
export const types = async (
  { format, lang }: { readonly format: ListFormat; readonly lang: Language },
  { stdout }: Context,
): Promise<ExitCode> => {
  if (format === "json") await stdout.write(`${JSON.stringify(recordTypes, null, 2)}\n`);
  else {
    const rows = recordTypes.map(({ id, title }) =>
      lang === "en" ? [id, title.en] : [id, title.zh, title.en],
    );
    for (const line of tableLines(rows)) await stdout.write(`${line}\n`);
  }
  return exitCodes.clean;
};
