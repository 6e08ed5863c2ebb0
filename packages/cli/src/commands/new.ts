import type { Context } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { readPublished } from "../published.js";
import { recordType } from "../record-types.js";

/** Prints the smallest record with the shape of its type, to be filled in: the rules still miss the rest. */
export const newRecord = async (type: string, { stdout }: Context): Promise<ExitCode> => {
  const { id, family } = recordType(type);
  const record: unknown = readPublished(`@zwgk/schemas/fixtures/${family}/${id}/valid/minimal.json`);
  await stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  return exitCodes.clean;
};
