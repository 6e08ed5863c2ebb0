import { compile } from "json-schema-to-typescript";
import { pascalCase } from "../names.js";
import { recordFolders } from "../records.js";
import { type GeneratedFiles, notice, typescript } from "./generated-file.js";
import { jsonSchemaOf } from "./json-schemas.js";

/** TypeScript types without zod, read off the published JSON Schemas. */
export const generateTypes = async (): Promise<GeneratedFiles> => {
  const files = new Map<string, string>();
  const folders = recordFolders();
  for (const folder of folders) {
    const { $id, ...schema } = await jsonSchemaOf(folder, "draft-2020-12");
    const code = await compile(schema, pascalCase(folder.id), {
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
