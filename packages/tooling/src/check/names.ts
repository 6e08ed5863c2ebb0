import { camelCase, pascalCase } from "../names.js";
import { recordFolders } from "../records.js";
import { list, load, read, readJson } from "../repository.js";
import { partRuleFiles, prefixOf, privacyRuleFiles, recordSetRuleFiles, ruleFiles } from "../rules.js";
import type { Check } from "./check.js";

/** File or folder name = id, so that whoever has one has the other. */
export const names: Check = {
  name: "names",
  mend: "rename the file or the id",
  async run() {
    return [
      ...(await ruleNames()),
      ...(await partRuleNames()),
      ...(await recordSetRuleNames()),
      ...(await recordNames()),
      ...idNames("packages/validators/sources/*.json"),
      ...idNames("packages/schemas/codelists/*/codelist.json"),
      ...idNames("packages/deadlines/data/statutes/*.json"),
      ...idNames("packages/deadlines/data/rules/*/*.json"),
    ];
  },
};

const ruleNames = async (): Promise<string[]> =>
  (await ruleFiles()).flatMap(({ path, rule }) => {
    const [family, recordType, file] = path.split("/").slice(-3) as [string, string, string];
    const home = recordFolders().find(({ id }) => id === recordType);
    return [
      ...(rule.code === `${recordType}/${file.slice(0, -".ts".length)}`
        ? []
        : [`${path} holds the rule ${rule.code}`]),
      ...(home?.family === family
        ? []
        : [`${path}: no record folder packages/schemas/records/${family}/${recordType}`]),
    ];
  });

const partRuleNames = async (): Promise<string[]> =>
  (await partRuleFiles()).flatMap((file) => [
    ...(file.path.endsWith(`/${file.rule.code}.ts`) ? [] : [`${file.path} holds the rule ${file.rule.code}`]),
    ...(list(`packages/schemas/{parts,fields}/${prefixOf(file)}.ts`).length > 0
      ? []
      : [`${file.path}: no part or field of @zwgk/schemas called ${prefixOf(file)}`]),
  ]);

const recordSetRuleNames = async (): Promise<string[]> =>
  [...(await recordSetRuleFiles()), ...(await privacyRuleFiles())].flatMap(({ path, rule }) =>
    path.endsWith(`/${rule.code}.ts`) ? [] : [`${path} holds the rule ${rule.code}`],
  );

const recordNames = async (): Promise<string[]> => {
  const faults: string[] = [];
  for (const { id, folder } of recordFolders()) {
    const source = read(`${folder}/schema.ts`);
    for (const name of [`export const ${camelCase(id)} `, `export type ${pascalCase(id)} `]) {
      if (!source.includes(name)) faults.push(`${folder}/schema.ts has no "${name.trim()}"`);
    }
    const exported = Object.keys(await load(`${folder}/schema.ts`));
    if (exported.length !== 1) faults.push(`${folder}/schema.ts exports ${exported.join(", ")}`);
  }
  return faults;
};

const idNames = (pattern: string): string[] =>
  list(pattern).filter((path) => {
    const { id } = readJson<{ readonly id: string }>(path);
    return !path.endsWith(`/${id}.json`) && !path.endsWith(`/${id}/codelist.json`);
  });
