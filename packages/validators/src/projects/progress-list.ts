import type { Progress } from "./construction-project.js";
import type { ProjectRecord } from "./project-check.js";

/** Where a record keeps how the project is going, and what it says. */
export const progressOf = (record: ProjectRecord): { key: string; list: readonly Progress[] } =>
  record.recordType === "construction-project"
    ? { key: "progress", list: record.progress ?? [] }
    : { key: "implementation", list: record.implementation ?? [] };
