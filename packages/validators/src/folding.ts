import type { Finding, FoldedFinding } from "./finding.js";
import type { Explained, Severity } from "./rule.js";

/** A finding of a record, and what it explains. */
export interface Explaining {
  readonly finding: Finding;
  readonly explains: readonly Explained[];
}

const grades: readonly Severity[] = ["info", "warning", "error"];

/** Names each finding's cause: the first finding at least as grave that explains it. */
export const withCauses = (found: readonly Explaining[]): Finding[] => {
  if (found.every(({ explains }) => explains.length === 0)) return found.map(({ finding }) => finding);
  const causes = new Map<string, Finding>();
  for (const { finding, explains } of found) {
    for (const { code, at } of explains) {
      const key = `${code} ${at}`;
      if (!causes.has(key)) causes.set(key, finding);
    }
  }
  return found.map(({ finding }) => {
    const cause = causes.get(`${finding.code} ${finding.pointer}`);
    if (cause === undefined || grades.indexOf(cause.severity) < grades.indexOf(finding.severity))
      return finding;
    return { ...finding, explainedBy: { code: cause.code, pointer: cause.pointer } };
  });
};

export const isFolded = (finding: Finding): finding is FoldedFinding => finding.explainedBy !== undefined;
