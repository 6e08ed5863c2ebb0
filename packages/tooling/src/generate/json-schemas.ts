import * as z from "zod";
import { loadSchema, type RecordFolder, recordFolders } from "../records.js";
import { type GeneratedFiles, json } from "./generated-file.js";

/** Major and minor of the schemas; part of every `$id`, and changed when a schema is. */
export const schemaVersion = "0.1";

export type JsonSchema = Readonly<Record<string, unknown>>;

const drafts = { "draft-2020-12": "", "draft-07": "draft-07/" } as const;

export const jsonSchemaOf = async (folder: RecordFolder, draft: keyof typeof drafts): Promise<JsonSchema> => {
  const schema = z.toJSONSchema(await loadSchema(folder), { target: draft, io: "input" });
  return { $id: `urn:zwgk:schema:${schemaVersion}:${drafts[draft]}${folder.id}`, ...schema };
};

/** What a `$ref` of a schema names. */
export const definitionOf = (schema: JsonSchema, { $ref }: JsonSchema): JsonSchema | undefined =>
  typeof $ref === "string"
    ? (schema["$defs"] as Readonly<Record<string, JsonSchema>>)[$ref.slice("#/$defs/".length)]
    : undefined;

/** The published JSON Schemas, self-contained, in both drafts. */
export const generateJsonSchemas = async (): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  for (const folder of recordFolders()) {
    for (const draft of Object.keys(drafts) as (keyof typeof drafts)[]) {
      const { $schema, $id, ...schema } = await jsonSchemaOf(folder, draft);
      files.set(
        `packages/schemas/json-schema/${drafts[draft]}${folder.id}.json`,
        json(`${folder.folder}/schema.ts`, { $schema, $id, ...schema }),
      );
    }
  }
  return files;
};
