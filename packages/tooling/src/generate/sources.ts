import type { Source } from "@zwgk/validators";
import { list, readJson } from "../repository.js";
import { byId, type GeneratedFiles, typescript } from "./generated-file.js";

export const sourceFiles = (): Source[] =>
  list("packages/validators/sources/*.json").map((path) => readJson<Source>(path));

/** The provisions rules rest on, by id. */
export const generateSources = (): GeneratedFiles =>
  new Map([
    [
      "packages/validators/src/generated/sources.ts",
      typescript(
        "packages/validators/sources",
        `import type { Source } from "../source.js";

/** Laws, notices and standards that rules rest on, by id. */
export const sources: Readonly<Record<string, Source>> = ${byId(sourceFiles())};`,
      ),
    ],
  ]);
