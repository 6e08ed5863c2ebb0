import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Found } from "../input/find-sources.js";
import { UsageError } from "../usage-error.js";
import type { FileRequest } from "./report-output.js";

/**
 * Refuses reports that cannot be, before anything is checked or written: one
 * over an input, or a marked workbook where not exactly one workbook is checked.
 *
 * @throws {UsageError}
 */
export const refuseOutputs = async (
  requests: readonly FileRequest[],
  { sources, faults }: Found,
  { cwd }: { readonly cwd: string },
): Promise<void> => {
  if (requests.some(({ format }) => format === "xlsx")) {
    const isWorkbook = sources.every(({ form }) => form === "xlsx");
    if (sources.length + faults.length !== 1 || !isWorkbook) throw notOneWorkbook();
  }
  await refuseOverInputs(requests, { sources }, { cwd });
};

/**
 * Refuses to write over anything that is read.
 *
 * @throws {UsageError}
 */
export const refuseOverInputs = async (
  requests: readonly { readonly file: string }[],
  { sources }: Pick<Found, "sources">,
  { cwd }: { readonly cwd: string },
): Promise<void> => {
  for (const { file } of requests) {
    const written = await identityOf(resolve(cwd, file));
    if (written === undefined) continue;
    for (const { file: input, path } of sources) {
      if (path !== undefined && (await identityOf(path)) === written) throw overInput(file, input);
    }
  }
};

/**
 * Refuses to write what is made of a file over that file: a record keeps less than a workbook.
 *
 * @throws {UsageError}
 */
export const refuseOverInput = async (
  out: string,
  input: string,
  { cwd }: { readonly cwd: string },
): Promise<void> => {
  const written = await identityOf(resolve(cwd, out));
  if (input === "-" || written === undefined || written !== (await identityOf(resolve(cwd, input)))) return;
  throw new UsageError({
    zh: `-o 不能写到要转换的文件 ${input} 上：${out}`,
    en: `-o would overwrite ${input}, which is to be converted: ${out}`,
  });
};

/** The same for all names and links of a file. */
const identityOf = async (path: string): Promise<string | undefined> => {
  const known = await stat(path, { bigint: true }).catch(() => undefined);
  return known === undefined ? undefined : `${known.dev}:${known.ino}`;
};

const notOneWorkbook = (): UsageError =>
  new UsageError({
    zh: "--output xlsx= 要在工作簿的副本上标出问题，只能检查一个 .xlsx 文件，不能是多个文件、CSV、HTML、JSON 或标准输入",
    en: "--output xlsx= marks a copy of the workbook, so it goes with exactly one .xlsx file, not with several, nor with CSV, HTML, JSON or standard input",
  });

const overInput = (output: string, input: string): UsageError =>
  new UsageError({
    zh: `--output 不能写到要检查的文件 ${input} 上：${output}`,
    en: `--output would overwrite ${input}, which is to be checked: ${output}`,
  });
