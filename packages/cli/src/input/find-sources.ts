import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { systemReason } from "../system-error.js";
import type { InputFault } from "./input-fault.js";
import { recordFiles } from "./record-files.js";
import { fileSource, type Source, stdinSource } from "./source.js";

export interface Found {
  /** In the order asked for, each file once. */
  readonly sources: readonly Source[];
  readonly faults: readonly InputFault[];
}

/** The inputs behind files, folders, globs and `-`. */
export const findSources = async (
  inputs: readonly string[],
  { cwd, stdin }: { readonly cwd: string; readonly stdin: AsyncIterable<Buffer> },
  isTaken?: (path: string) => boolean,
): Promise<Found> => {
  const sources: Source[] = [];
  const faults: InputFault[] = [];
  const taken = new Set<string>();
  const take = async (path: string, file: string): Promise<void> => {
    const real = await realpath(path).catch(() => path);
    if (!taken.has(real)) sources.push(fileSource(path, file));
    taken.add(real);
  };
  for (const input of inputs) {
    if (input === "-") {
      if (!taken.has(input)) sources.push(stdinSource(stdin));
      taken.add(input);
      continue;
    }
    const name = (path: string): string => shownPath(path, cwd, isAbsolute(input));
    const path = resolve(cwd, input);
    const kind = await stat(path).catch((error: Error) => error);
    if (kind instanceof Error) {
      const matches = await globFiles(input, cwd);
      if (matches.length === 0) faults.push(await notFound(input, kind));
      for (const match of matches) await take(match, name(match));
    } else if (kind.isDirectory()) {
      let found = 0;
      for await (const file of recordFiles(path, isTaken)) {
        found += 1;
        if (file.error === undefined) await take(file.path, name(file.path));
        else faults.push(unreadable(name(file.path), file.error));
      }
      if (found === 0) faults.push(isTaken === undefined ? withoutRecords(input) : withoutFiles(input));
    } else await take(path, name(path));
  }
  return { sources, faults };
};

/** The system would not let us read it. */
export const unreadable = (file: string, error: unknown): InputFault => {
  const reason = systemReason(error);
  if (reason === undefined) throw error;
  return {
    file,
    code: "input/unreadable",
    reason: { zh: `无法读取：${reason.zh}`, en: `cannot be read: ${reason.en}` },
  };
};

const withoutFiles = (file: string): InputFault => ({
  file,
  code: "input/unreadable",
  reason: { zh: "文件夹中没有文件", en: "the folder holds no file" },
});

const withoutRecords = (file: string): InputFault => ({
  file,
  code: "input/unreadable",
  reason: {
    zh: "文件夹中没有 .json、.ndjson 或 .xlsx 文件",
    en: "the folder holds no .json, .ndjson or .xlsx file",
  },
});

const notFound = async (input: string, error: Error): Promise<InputFault> => {
  const { isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(input)) return unreadable(input, error);
  return {
    file: input,
    code: "input/unreadable",
    reason: { zh: "没有与之匹配的文件", en: "no file matches" },
  };
};

const globFiles = async (pattern: string, cwd: string): Promise<string[]> => {
  const { glob } = await import("tinyglobby");
  const paths = await glob(sep === "/" ? pattern : pattern.replaceAll(sep, "/"), {
    cwd,
    expandDirectories: false,
    ignore: "**/node_modules/**",
  });
  return paths.sort().map((path) => resolve(cwd, path));
};

/** Relative where it was given so, or where it lies below the working folder. */
const shownPath = (path: string, cwd: string, givenAbsolute: boolean): string => {
  const near = relative(cwd, path);
  const shown = givenAbsolute && (near.startsWith("..") || isAbsolute(near)) ? path : near;
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
};
