import { resolve } from "node:path";
import { Option } from "commander";
import { oneOf } from "../options.js";
import { UsageError } from "../usage-error.js";
import { fileSink } from "./sink.js";

/** Formats of the verbs that lay a whole set of records out. */
export type PageFormat = "text" | "json" | "csv" | "html";

export const pageFormats: readonly PageFormat[] = ["text", "json", "csv", "html"];

/** A further copy to write. */
export interface PageRequest {
  readonly format: PageFormat;
  readonly file: string;
}

export const pageOutputOption = (): Option =>
  new Option("--output <format=file>", "另存一份，可重复 · also write one to a file, repeatable")
    .argParser((given: string, before: readonly PageRequest[]) => [...before, requestOf(given)])
    .default([], "");

const requestOf = (given: string): PageRequest => {
  const equals = given.indexOf("=");
  const file = given.slice(equals + 1);
  if (equals === -1 || file === "") {
    throw new UsageError({
      zh: `--output 应写作 格式=文件，如 html=落实情况.html，而不是“${given}”`,
      en: `--output takes FORMAT=FILE, such as html=report.html, not "${given}"`,
    });
  }
  return { format: oneOf(pageFormats, "--output")(given.slice(0, equals)), file };
};

/** Writes the copies that were asked for. */
export const writePages = async (
  requests: readonly PageRequest[],
  written: (format: PageFormat) => string,
  { cwd }: { readonly cwd: string },
): Promise<void> => {
  for (const { format, file } of requests) {
    const sink = await fileSink(resolve(cwd, file));
    await sink.write(written(format));
    await sink.close();
  }
};
