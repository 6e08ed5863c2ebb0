import * as z from "zod";
import { camelCase } from "../names.js";
import { list, load } from "../repository.js";
import { type GeneratedFiles, json } from "./generated-file.js";
import { type JsonSchema, schemaVersion } from "./json-schemas.js";
import { schemaCheckModule } from "./schema-checks.js";

const published = "packages/validators/json-schema";

/** The published schemas of the files validators read and write, and the check of those they read. */
export const generateFormatSchemas = async (): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  const schemas = new Map<string, JsonSchema>();
  for (const path of list("packages/validators/formats/*.ts")) {
    const id = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
    const format = (await load(path))[camelCase(id)] as z.ZodType;
    const { $schema, ...schema } = z.toJSONSchema(format, { target: "draft-2020-12", io: "input" });
    schemas.set(id, { $schema, $id: `urn:zwgk:schema:${schemaVersion}:${id}`, ...schema });
    files.set(`${published}/${id}.json`, json(path, schemas.get(id) ?? {}));
  }
  const read = new Map([...schemas].filter(([id]) => id === "profile"));
  return new Map([...files, ...(await schemaCheckModule("formats", read, published))]);
};
