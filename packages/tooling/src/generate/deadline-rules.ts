import { deadlineData } from "./deadline-data.js";
import { byId, type GeneratedFiles, typescript } from "./generated-file.js";

const generated = "packages/deadlines/src/generated";

/** Deadline rules and statutes as code. The examples stay behind: they are tests and documentation. */
export const generateDeadlineRules = (): GeneratedFiles => {
  const { rules, statutes } = deadlineData();
  const shipped = rules.map(({ examples, ...rule }) => rule);
  return new Map([
    [
      `${generated}/rules.ts`,
      typescript(
        "packages/deadlines/data/rules",
        `import type { DeadlineRule } from "../deadline-rule.js";

/** Every deadline rule, by area and id. */
export const deadlineRules: readonly DeadlineRule[] = ${JSON.stringify(shipped, null, 2)};`,
      ),
    ],
    [
      `${generated}/statutes.ts`,
      typescript(
        "packages/deadlines/data/statutes",
        `import type { Statute } from "../statute.js";

/** Laws, regulations and documents that deadline rules cite, by id. */
export const statutes: Readonly<Record<string, Statute>> = ${byId(statutes)};`,
      ),
    ],
  ]);
};
