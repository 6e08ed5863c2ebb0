import { resolve } from "node:path";
import { writeTemplate } from "@zwgk/tables";
import type { Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { fiscalRecordType, withoutTables } from "../input/table-file.js";
import { writeWhole } from "../output/sink.js";
import { recordType } from "../record-types.js";
import { UsageError } from "../usage-error.js";

export interface TemplateOptions {
  readonly out: string;
  readonly year?: number;
  readonly lang: Language;
}

/** Writes the empty official form of a record type as a workbook. */
export const template = async (
  type: string,
  { out, year }: TemplateOptions,
  { cwd, today }: Context,
): Promise<ExitCode> => {
  const { id } = recordType(type);
  const fiscal = fiscalRecordType(id);
  if (fiscal === undefined) throw new UsageError(withoutTables(id));
  const fiscalYear = year ?? Number(today.slice(0, 4));
  await writeWhole(resolve(cwd, out), await writeTemplate(fiscal, { fiscalYear }));
  return exitCodes.clean;
};
