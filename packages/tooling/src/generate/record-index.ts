import { camelCase, pascalCase } from "../names.js";
import { recordFolders } from "../records.js";
import { type GeneratedFiles, json, typescript } from "./generated-file.js";

const source = "packages/schemas/records";

/** The exports of `@zwgk/schemas`: every schema and type, and the table of record types; the table also as data. */
export const generateRecordIndex = (): GeneratedFiles => {
  const folders = recordFolders();
  const from = (family: string, id: string): string => `"../../records/${family}/${id}/schema.js"`;
  const exports = folders.map(
    ({ id, family }) => `export { ${camelCase(id)}, type ${pascalCase(id)} } from ${from(family, id)};`,
  );
  const imports = folders.map(({ id, family }) => `import { ${camelCase(id)} } from ${from(family, id)};`);
  const entries = folders.map(
    ({ id, family, title, noticeRows }) =>
      `  ${JSON.stringify(id)}: ${JSON.stringify({ family, title, noticeRows }).replace("{", `{ schema: ${camelCase(id)}, `)},`,
  );
  const recordTypes = folders.map(({ id, family, title, noticeRows }) => ({ id, family, title, noticeRows }));
  return new Map([
    ["packages/schemas/generated/record-types.json", json(source, { recordTypes })],
    ["packages/schemas/src/generated/records.ts", typescript(source, exports.join("\n"))],
    [
      "packages/schemas/src/generated/record-types.ts",
      typescript(
        source,
        `import type { RecordTypeInfo } from "../record-type-info.js";
${imports.join("\n")}

/** Every record type by its id. */
export const recordTypes = {
${entries.join("\n")}
} as const satisfies Readonly<Record<string, RecordTypeInfo>>;`,
      ),
    ],
  ]);
};
