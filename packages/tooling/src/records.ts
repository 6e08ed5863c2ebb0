import type * as z from "zod";
import { camelCase } from "./names.js";
import { list, load, readJson } from "./repository.js";

/** A record type as its folder describes it. */
export interface RecordFolder {
  readonly id: string;
  readonly family: string;
  /** `packages/schemas/records/<family>/<id>` */
  readonly folder: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly noticeRows: readonly string[];
}

export const recordFolders = (): RecordFolder[] =>
  list("packages/schemas/records/*/*/record.json")
    .map((path) => {
      const folder = path.slice(0, -"/record.json".length);
      const [family, id] = folder.split("/").slice(-2) as [string, string];
      return { id, family, folder, ...readJson<Pick<RecordFolder, "title" | "noticeRows">>(path) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The zod schema a record folder exports under its camel-case id. */
export const loadSchema = async ({ id, folder }: RecordFolder): Promise<z.ZodType> => {
  const schema = (await load(`${folder}/schema.ts`))[camelCase(id)];
  if (schema === undefined) throw new Error(`${folder}/schema.ts does not export "${camelCase(id)}"`);
  return schema as z.ZodType;
};
