import type { Rule } from "@zwgk/validators";
import { camelCase } from "./names.js";
import { list, load } from "./repository.js";

/** A rule and the file that holds it. */
export interface RuleFile {
  readonly rule: Rule;
  /** `packages/validators/rules/<family>/<record>/<rule>.ts` */
  readonly path: string;
  readonly exportName: string;
}

export const ruleFiles = async (): Promise<RuleFile[]> => {
  const files: RuleFile[] = [];
  for (const path of list("packages/validators/rules/*/*/*.ts")) {
    const exportName = camelCase(path.slice(path.lastIndexOf("/") + 1, -".ts".length));
    const rule = (await load(path))[exportName] as Rule | undefined;
    if (rule === undefined) throw new Error(`${path} does not export "${exportName}"`);
    files.push({ rule, path, exportName });
  }
  return files.sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1));
};
