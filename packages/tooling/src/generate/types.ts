import { compile } from "json-schema-to-typescript";
import { pascalCase } from "../names.js";
import { recordFolders } from "../records.js";
import { type GeneratedFiles, notice, typescript } from "./generated-file.js";
import { type JsonSchema, jsonSchemaOf } from "./json-schemas.js";

/** TypeScript types without zod, read off the published JSON Schemas. */
export const generateTypes = async (): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  const folders = recordFolders();
  for (const folder of folders) {
    const { $id, ...schema } = await jsonSchemaOf(folder, "draft-2020-12");
    const code = await compile(withNamedReferences(schema) as JsonSchema, pascalCase(folder.id), {
      bannerComment: `// ${notice(`packages/schemas/json-schema/${folder.id}.json`)}`,
      // Otherwise `minItems: 1` becomes the tuple `[Item, ...Item[]]`, which zod does not infer.
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
    });
    files.set(`packages/schemas/types/${folder.id}.ts`, code.replaceAll(referenceRemark, ""));
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

/** What the compiler adds to the comment of every definition. */
const referenceRemark = / \*\n \* This interface was referenced by .*\n \* via the `definition` .*\n/g;

/**
 * The schema with every described reference named as the definition it points to.
 *
 * A reference with a description beside it would otherwise become a type of its
 * own: `Amount`, `Amount1`, `Amount2` …
 */
const withNamedReferences = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withNamedReferences);
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...rest } = node as JsonSchema;
  if (typeof $ref === "string" && Object.keys(rest).length > 0) {
    return { ...rest, tsType: $ref.slice("#/$defs/".length) };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNamedReferences(value)]));
};
