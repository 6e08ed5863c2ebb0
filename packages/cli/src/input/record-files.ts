import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemReason } from "../system-error.js";
import { isRecordFile } from "./source.js";

/** A path found in a folder; with a reason when it could not be looked at. */
export interface FoundPath {
  readonly path: string;
  readonly error?: Error;
}

/**
 * The files of a folder and of the folders in it that are taken, sorted; record files if nothing else is said.
 *
 * Symbolic links are followed, each folder once. Hidden folders and
 * `node_modules` are not entered.
 */
export async function* recordFiles(
  folder: string,
  isTaken: (path: string) => boolean = isRecordFile,
  entered: Set<string> = new Set(),
): AsyncGenerator<FoundPath> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      yield* lookAt(path, name, isTaken, entered);
    }
  } catch (error) {
    if (systemReason(error) === undefined) throw error;
    yield { path: folder, error: error as Error };
  }
}

async function* lookAt(
  path: string,
  name: string,
  isTaken: (path: string) => boolean,
  entered: Set<string>,
): AsyncGenerator<FoundPath> {
  if (name.startsWith(".") || name === "node_modules") return;
  const kind = await stat(path).catch((error: Error) => error);
  if (kind instanceof Error) {
    // A broken link is of interest only when a record was meant.
    if (isTaken(path)) yield { path, error: kind };
  } else if (kind.isDirectory()) yield* recordFiles(path, isTaken, entered);
  else if (kind.isFile() && isTaken(path)) yield { path };
}
