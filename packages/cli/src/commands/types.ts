import type { Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { padEnd, width } from "../display/width.js";
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
    const column = Math.max(...recordTypes.map(({ id }) => width(id))) + 2;
    const title = Math.max(...recordTypes.map((type) => width(type.title.zh))) + 2;
    for (const type of recordTypes) {
      const names = lang === "en" ? type.title.en : `${padEnd(type.title.zh, title)}${type.title.en}`;
      await stdout.write(`${padEnd(type.id, column)}${names}\n`);
    }
  }
  return exitCodes.clean;
};
