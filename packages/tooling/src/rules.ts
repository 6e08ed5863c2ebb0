import type { PartRule, RecordSetRule, Rule } from "@zwgk/validators";
import type { PrivacyRule } from "@zwgk/validators/privacy";
import { camelCase } from "./names.js";
import { list, load } from "./repository.js";

/** A rule on one record, on a part of records, across records, or on every text. */
export type AnyRule = Rule | PartRule | RecordSetRule | PrivacyRule;

/** A rule and the file that holds it. */
export interface RuleFile<Kind extends AnyRule = Rule> {
  readonly rule: Kind;
  /** `packages/validators/rules/<family>/<record>/<rule>.ts` */
  readonly path: string;
  readonly exportName: string;
}

/** What a rule is on: the first half of its code. */
export const prefixOf = ({ rule: { code } }: RuleFile<AnyRule>): string => code.slice(0, code.indexOf("/"));

const folder = "packages/validators/rules";
const partFolder = `${folder}/parts/`;

/** The rules on one record. */
export const ruleFiles = (): Promise<RuleFile[]> =>
  filesOf<Rule>(list(`${folder}/*/*/*.ts`).filter((path) => !path.startsWith(partFolder)));

/** The rules on a part that several records share. */
export const partRuleFiles = (): Promise<RuleFile<PartRule>[]> =>
  filesOf<PartRule>(list(`${partFolder}*/*.ts`));

/** The rules across records. */
export const recordSetRuleFiles = (): Promise<RuleFile<RecordSetRule>[]> =>
  filesOf<RecordSetRule>(list(`${folder}/across-records/*.ts`));

/** The rules on every text of every record. */
export const privacyRuleFiles = (): Promise<RuleFile<PrivacyRule>[]> =>
  filesOf<PrivacyRule>(list(`${folder}/privacy/*.ts`));

/** Every rule, of whatever kind. */
export const allRuleFiles = async (): Promise<RuleFile<AnyRule>[]> => [
  ...(await ruleFiles()),
  ...(await partRuleFiles()),
  ...(await recordSetRuleFiles()),
  ...(await privacyRuleFiles()),
];

const filesOf = async <Kind extends AnyRule>(paths: readonly string[]): Promise<RuleFile<Kind>[]> => {
  const files: RuleFile<Kind>[] = [];
  for (const path of paths) {
    const exportName = camelCase(path.slice(path.lastIndexOf("/") + 1, -".ts".length));
    const rule = (await load(path))[exportName] as Kind | undefined;
    if (rule === undefined) throw new Error(`${path} does not export "${exportName}"`);
    files.push({ rule, path, exportName });
  }
  return files.sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1));
};
