import type { RecordSetRule, Rule } from "@zwgk/validators";
import { camelCase } from "./names.js";
import { list, load } from "./repository.js";

/** A rule and the file that holds it. */
export interface RuleFile<Kind extends RecordSetRule | Rule = Rule> {
  readonly rule: Kind;
  /** `packages/validators/rules/<family>/<record>/<rule>.ts` */
  readonly path: string;
  readonly exportName: string;
}

/** The rules on one record. */
export const ruleFiles = (): Promise<RuleFile[]> => filesOf<Rule>("packages/validators/rules/*/*/*.ts");

/** The rules across records. */
export const recordSetRuleFiles = (): Promise<RuleFile<RecordSetRule>[]> =>
  filesOf<RecordSetRule>("packages/validators/rules/across-records/*.ts");

const filesOf = async <Kind extends RecordSetRule | Rule>(pattern: string): Promise<RuleFile<Kind>[]> => {
  const files: RuleFile<Kind>[] = [];
  for (const path of list(pattern)) {
    const exportName = camelCase(path.slice(path.lastIndexOf("/") + 1, -".ts".length));
    const rule = (await load(path))[exportName] as Kind | undefined;
    if (rule === undefined) throw new Error(`${path} does not export "${exportName}"`);
    files.push({ rule, path, exportName });
  }
  return files.sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1));
};
