import { existsSync } from "node:fs";
import { join } from "node:path";
import { recorded } from "../../../cli/tests/context.js";
import { codeLists } from "../generate/code-lists.js";
import { deadlineData } from "../generate/deadline-data.js";
import { forEachProperty } from "../generate/field-labels.js";
import { jsonSchemaOf } from "../generate/json-schemas.js";
import { type RecordFolder, recordFolders } from "../records.js";
import { list, readJson, root } from "../repository.js";
import { allRuleFiles } from "../rules.js";

/** What the library has that a row of the requirements may name. */
export interface Offered {
  readonly records: readonly Pick<RecordFolder, "id" | "noticeRows">[];
  /** Paths of fields by record type. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of these, the ones a valid document of the record fills in. */
  readonly filled: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rules: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly codeLists: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly exists: (path: string) => boolean;
}

export const offered = async (): Promise<Offered> => {
  const records = recordFolders();
  const fields = new Map<string, ReadonlySet<string>>();
  for (const record of records) {
    const paths = new Set<string>();
    forEachProperty(await jsonSchemaOf(record, "draft-2020-12"), (path) => paths.add(path));
    fields.set(record.id, paths);
  }
  const { createProgram } = await import("../../../cli/src/program.js");
  return {
    records,
    fields,
    filled: new Map(records.map(({ id, folder }) => [id, new Set(filledIn(`${folder}/valid/*.json`))])),
    rules: new Set((await allRuleFiles()).map(({ rule }) => rule.code)),
    deadlines: new Set(deadlineData().rules.map(({ id }) => id)),
    codeLists: new Set(codeLists().map(({ id }) => id)),
    verbs: new Set(verbsOf(createProgram(recorded().context, () => {}))),
    exists: (path) => existsSync(join(root, path)),
  };
};

const filledIn = (documents: string): string[] =>
  list(documents).flatMap((path) => pathsIn(readJson<object>(path), ""));

const pathsIn = (value: unknown, path: string): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? "[]" : key;
    const at = path === "" ? step : `${path}/${step}`;
    return [at, ...pathsIn(inner, at)];
  });
};

interface Verb {
  name(): string;
  readonly commands: readonly Verb[];
}

const verbsOf = (command: Verb, before = ""): string[] => {
  const name = `${before}${command.name()}`;
  return [name, ...command.commands.flatMap((verb) => verbsOf(verb, `${name} `))];
};
