import { resolve } from "node:path";
import type { Language, Text } from "@zwgk/validators";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { inLanguage } from "../language.js";
import { refuseOverInput } from "../output/refuse-outputs.js";
import { writeWhole } from "../output/sink.js";

/** What stayed behind, or the reader of the result has to know. */
export interface Remark {
  readonly at: string;
  readonly reason: Text;
}

/** Writes a document as JSON, and remarks to standard error. */
export const writeConversion = async (
  document: object,
  remarks: readonly Remark[],
  {
    out,
    paths,
    lang,
  }: {
    readonly out: string | undefined;
    /** The files it was made of: none is written over. */
    readonly paths: readonly string[];
    readonly lang: Language;
  },
  context: Context,
): Promise<void> => {
  for (const path of out === undefined ? [] : paths) await refuseOverInput(out ?? "", path, context);
  for (const { at, reason } of remarks) {
    await context.stderr.write(`${printable(`${at}: ${inLanguage(reason, lang)}`)}\n`);
  }
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (out === undefined) await context.stdout.write(text);
  else await writeWhole(resolve(context.cwd, out), Buffer.from(text));
};
