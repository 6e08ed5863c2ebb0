import { list, readJson } from "./repository.js";

/** A `pattern` of a published schema and the schema node that holds it. */
export interface PublishedPattern {
  readonly file: string;
  readonly pattern: string;
  readonly maxLength: unknown;
}

/** Every distinct pattern of the published schemas, with the first file that has it. */
export const publishedPatterns = (): PublishedPattern[] => {
  const patterns = new Map<string, PublishedPattern>();
  const walk = (file: string, node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { pattern, maxLength } = node as { pattern?: unknown; maxLength?: unknown };
    if (typeof pattern === "string") patterns.set(`${pattern} ${maxLength}`, { file, pattern, maxLength });
    for (const child of Object.values(node)) walk(file, child);
  };
  for (const file of list("packages/*/json-schema/**/*.json")) walk(file, readJson(file));
  return [...patterns.values()];
};
