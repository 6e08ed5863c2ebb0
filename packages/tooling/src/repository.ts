import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { globSync } from "tinyglobby";

/** Root of the repository. Paths elsewhere in this package are relative to it, with `/`. */
export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), "utf8");

export const readJson = <Content>(path: string): Content => JSON.parse(read(path)) as Content;

/** Files that match, sorted, so that what is generated does not depend on the file system. */
export const list = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

export const load = (path: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(join(root, path)).href) as Promise<Readonly<Record<string, unknown>>>;
