import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { camelCase } from "../names.js";
import { recordFolders } from "../records.js";
import { root } from "../repository.js";
import { type GeneratedFiles, notice, typescript } from "./generated-file.js";
import { type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

const folder = "packages/validators/src/generated";

/**
 * A JSON Schema as one self-contained module: no Ajv at run time, no `eval`.
 *
 * `format` is left to other tools: every published schema that has one says the
 * same in its `pattern`.
 */
const compileCheck = async (schema: JsonSchema): Promise<string> => {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    validateFormats: false,
    // A definition is one function, however often it is referred to: a third less code.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const bundle = await build({
    stdin: { contents: appendErrors(standalone.default(ajv, ajv.compile(schema))), resolveDir: root },
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

/** Ajv copies the list of errors at every reference, which makes a long list of faults quadratic. */
const appendErrors = (
  code: string,
): string => `${code.replace(/vErrors\.concat\((\w+)\.errors\)/g, "append(vErrors, $1.errors)")}
const append = (errors, more) => {
  for (const error of more) errors.push(error);
  return errors;
};
`;

/** The shape checks of the bulk path, compiled from the published JSON Schemas. */
export const generateSchemaChecks = async (
  schemas: ReadonlyMap<string, JsonSchema>,
  source: string,
): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  for (const [id, schema] of schemas) {
    const code = await compileCheck(schema);
    files.set(`${folder}/schema-checks/${id}.js`, `// ${notice(`${source}/${id}.json`)}\n${code}`);
    files.set(
      `${folder}/schema-checks/${id}.d.ts`,
      typescript(
        `${source}/${id}.json`,
        'import type { SchemaCheck } from "../../schema-error.js";\n\nexport declare const validate: SchemaCheck;',
      ),
    );
  }
  return files;
};

/** One check a record type, and the table of them by record type. */
export const generateRecordChecks = async (): Promise<GeneratedFiles> => {
  const schemas = new Map<string, JsonSchema>();
  for (const record of recordFolders()) schemas.set(record.id, await jsonSchemaOf(record, "draft-2020-12"));
  const source = "packages/schemas/json-schema";
  const imports = [...schemas.keys()].map(
    (id) => `import { validate as ${camelCase(id)} } from "./schema-checks/${id}.js";`,
  );
  const entries = [...schemas.keys()].map((id) => `  ${JSON.stringify(id)}: ${camelCase(id)},`);
  const table = typescript(
    source,
    `import type { SchemaCheck } from "../schema-error.js";
${imports.join("\n")}

export const schemaChecks: Readonly<Record<string, SchemaCheck>> = {
${entries.join("\n")}
};`,
  );
  return new Map([...(await generateSchemaChecks(schemas, source)), [`${folder}/schema-checks.ts`, table]]);
};
