import { compile } from "json-schema-to-typescript";
import { pascalCase } from "../names.js";
import { recordFolders } from "../records.js";
import { type GeneratedFiles, notice, typescript } from "./generated-file.js";
import { type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

/**
 * Puts a reference that carries a description of its own into `allOf`.
 *
 * Beside such a reference json-schema-to-typescript writes the part out anew, as
 * `Organisation1`, `Organisation2` …; within `allOf` it names the part.
 */
const referenceByName = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(referenceByName);
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, referenceByName(value)]),
  );
  if ($ref === undefined) return rest;
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }] };
};

/** TypeScript types without zod, read off the published JSON Schemas. */
export const generateTypes = async (): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  const folders = recordFolders();
  for (const folder of folders) {
    const { $id, ...schema } = await jsonSchemaOf(folder, "draft-2020-12");
    const code = await compile(referenceByName(schema) as JsonSchema, pascalCase(folder.id), {
      bannerComment: `// ${notice(`packages/schemas/json-schema/${folder.id}.json`)}`,
      // Otherwise `minItems: 1` becomes the tuple `[Item, ...Item[]]`, which zod does not infer.
      ignoreMinAndMaxItems: true,
    });
    files.set(`packages/schemas/types/${folder.id}.ts`, code);
  }
  const imports = folders.map(({ id }) => `import type { ${pascalCase(id)} } from "./${id}.js";`);
  const members = folders.map(({ id }) => `  ${JSON.stringify(id)}: ${pascalCase(id)};`);
  files.set(
    "packages/schemas/types/index.ts",
    typescript(
      "packages/schemas/json-schema",
      `${imports.join("\n")}

export type { ${folders.map(({ id }) => pascalCase(id)).join(", ")} };

/** Record types by their id. */
export interface RecordByType {
${members.join("\n")}
}`,
    ),
  );
  return files;
};
