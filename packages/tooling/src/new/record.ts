import { camelCase, pascalCase } from "../names.js";

/** The folder of a new record type, and the folder its rules go into. */
export const newRecord = (place: string): ReadonlyMap<string, string> => {
  const [family = "", id = ""] = place.split("/");
  if (![family, id].every((name) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))) {
    throw new RangeError(`a record's place is <family>/<record> in kebab-case, not "${place}"`);
  }
  const folder = `packages/schemas/records/${family}/${id}`;
  const minimal = { recordType: id, name: "TODO" };
  return new Map([
    [`${folder}/schema.ts`, schemaText(id)],
    [`${folder}/record.json`, json({ title: { zh: "TODO", en: "TODO" }, noticeRows: [] })],
    [`${folder}/README.md`, `# TODO 中文名 · TODO English name\n\nTODO 是什么、谁公开、依据何在、怎样填。\n`],
    [`${folder}/valid/minimal.json`, json(minimal)],
    [`${folder}/valid/full.json`, json(minimal)],
    [`${folder}/invalid/name-missing.json`, json({ recordType: id })],
    [`${folder}/invalid/name-missing.expected.json`, json([{ pointer: "", keyword: "required" }])],
  ]);
};

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

const schemaText = (id: string): string => `\
import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line } from "../../../fields/text.js";
import { recordBase } from "../../../parts/record-base.js";

/** TODO what one such record is. Only its shape is here; what compares fields is a rule. */
export const ${camelCase(id)} = z
  .strictObject({
    ...recordBase("${id}"),
    name: labelled(line, "名称", "TODO"),
  })
  .meta({ title: "${pascalCase(id)}", description: "TODO：TODO" });

export type ${pascalCase(id)} = z.output<typeof ${camelCase(id)}>;
`;
