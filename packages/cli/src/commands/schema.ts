import { readFile } from "node:fs/promises";
import type { Context } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { readPublished } from "../published.js";
import { recordType } from "../record-types.js";

export type Draft = "2020-12" | "draft-07";

const folders: Readonly<Record<Draft, string>> = { "2020-12": "", "draft-07": "draft-07/" };

/** Prints the published JSON Schema of a record type, byte for byte. */
export const schema = async (
  type: string,
  { draft }: { readonly draft: Draft },
  { stdout }: Context,
): Promise<ExitCode> => {
  const { id } = recordType(type);
  const file = readPublished.resolve(`@zwgk/schemas/json-schema/${folders[draft]}${id}.json`);
  await stdout.write(await readFile(file, "utf8"));
  return exitCodes.clean;
};
