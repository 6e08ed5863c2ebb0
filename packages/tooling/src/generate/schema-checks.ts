import { createHash } from "node:crypto";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { camelCase } from "../names.js";
import { recordFolders } from "../records.js";
import { root } from "../repository.js";
import { type GeneratedFiles, notice, typescript } from "./generated-file.js";
import { definitionOf, type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

const folder = "packages/validators/src/generated";

/**
 * JSON Schemas as one module with a check each: no Ajv at run time, no `eval`.
 *
 * What several schemas define alike is one function. `format` is left to other tools: every published
 * schema that has one says the same in its `pattern`.
 */
const compileChecks = async (schemas: ReadonlyMap<string, JsonSchema>): Promise<string> => {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    validateFormats: false,
    // A definition is one function, however often it is referred to.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [id, schema] of schemas) ajv.addSchema(withSharedDefinitions(ajv, id, schema));
  const exported = Object.fromEntries([...schemas.keys()].map((id) => [camelCase(id), id]));
  const bundle = await build({
    stdin: { contents: appendErrors(standalone.default(ajv, exported)), resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    charset: "utf8",
    target: "es2022",
  });
  return bundle.outputFiles[0]?.text ?? "";
};

/** The schema, its definitions taken out and known to Ajv by what they say: the same in two schemas is one. */
const withSharedDefinitions = (ajv: Ajv, id: string, schema: JsonSchema): JsonSchema => {
  const share = ($ref: string): string => {
    const name = $ref.slice("#/$defs/".length);
    const shared = assertionsOf(definitionOf(schema, { $ref }) ?? {}, share);
    const known = `urn:part:${name}:${createHash("sha256").update(JSON.stringify(shared)).digest("hex").slice(0, 16)}`;
    if (ajv.getSchema(known) === undefined) ajv.addSchema({ $id: known, ...shared });
    return known;
  };
  const { $schema: _, $id: __, $defs: ___, ...whole } = schema;
  return { $id: id, ...assertionsOf(whole, share) };
};

const annotations = new Set(["title", "description", "examples"]);

/** What a schema demands, without what it tells people, its references renamed. */
const assertionsOf = (schema: JsonSchema, rename: ($ref: string) => string): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === "$ref") return [keyword, rename(String(value))];
        if (keyword === "items") return [keyword, assertionsOf(value as JsonSchema, rename)];
        if (keyword === "anyOf") {
          return [keyword, (value as JsonSchema[]).map((branch) => assertionsOf(branch, rename))];
        }
        if (keyword !== "properties") return [keyword, value];
        const properties = Object.entries(value as Readonly<Record<string, JsonSchema>>);
        return [
          keyword,
          Object.fromEntries(properties.map(([key, property]) => [key, assertionsOf(property, rename)])),
        ];
      }),
  );

/** Ajv copies the list of errors at every reference, which makes a long list of faults quadratic. */
const appendErrors = (
  code: string,
): string => `${code.replace(/vErrors\.concat\((\w+)\.errors\)/g, "append(vErrors, $1.errors)")}
const append = (errors, more) => {
  for (const error of more) errors.push(error);
  return errors;
};
`;

/** A module of shape checks, compiled from published JSON Schemas. */
export const schemaCheckModule = async (
  file: string,
  schemas: ReadonlyMap<string, JsonSchema>,
  source: string,
): Promise<GeneratedFiles> => {
  const names = [...schemas.keys()].map(camelCase);
  return new Map([
    [`${folder}/schema-checks/${file}.js`, `// ${notice(source)}\n${await compileChecks(schemas)}`],
    [
      `${folder}/schema-checks/${file}.d.ts`,
      typescript(
        source,
        `import type { SchemaCheck } from "../../schema-error.js";\n\n${names.map((name) => `export declare const ${name}: SchemaCheck;`).join("\n")}`,
      ),
    ],
  ]);
};

/** One check a record type, and the table of them by record type. */
export const generateRecordChecks = async (): Promise<GeneratedFiles> => {
  const schemas = new Map<string, JsonSchema>();
  for (const record of recordFolders()) schemas.set(record.id, await jsonSchemaOf(record, "draft-2020-12"));
  const source = "packages/schemas/json-schema";
  const entries = [...schemas.keys()].map((id) => `  ${JSON.stringify(id)}: records.${camelCase(id)},`);
  const table = typescript(
    source,
    `import type { SchemaCheck } from "../schema-error.js";
import * as records from "./schema-checks/records.js";

export const schemaChecks: Readonly<Record<string, SchemaCheck>> = {
${entries.join("\n")}
};`,
  );
  return new Map([
    ...(await schemaCheckModule("records", schemas, source)),
    [`${folder}/schema-checks.ts`, table],
  ]);
};
