import * as z from "zod";
import { list, readJson } from "./repository.js";

const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const names = z.array(z.string().min(1)).min(1);

/** One duty of the 2016 notice, and what of the library serves it. */
const requirement = z.strictObject({
  id: z.string(),
  duty: text,
  /** Fields that hold what the notice asks for, by record type; under `*` those that every record has. */
  fields: z.record(z.string(), names).exactOptional(),
  rules: names.exactOptional(),
  deadlines: names.exactOptional(),
  codeLists: names.exactOptional(),
  /** As they are typed: `zwgk deadline due`. */
  verbs: names.exactOptional(),
  /** Pages and files that say how, from the root of the repository. */
  guides: names.exactOptional(),
  /** Tests that show it, beside the fixtures and examples of what is named above. */
  tests: names.exactOptional(),
  /** What the library does not do, and why. */
  lacking: text.exactOptional(),
});

/** A section of the notice. */
const section = z.strictObject({
  /** What the ids of its rows begin with. */
  id: z.string(),
  title: text,
  rows: z.array(requirement).min(1),
});

export type Requirement = z.output<typeof requirement>;
export type RequirementSection = z.output<typeof section>;

/** The duties of the notice in its own order. */
export const requirementSections = (): RequirementSection[] =>
  list("packages/tooling/requirements/*.json")
    .map((path) => {
      const { success, data, error } = section.safeParse(readJson(path));
      if (!success) throw new Error(`${path}: ${z.prettifyError(error)}`);
      return data;
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** The page and the preamble, `P0` and `P1`, stand before the numbered sections. */
const orderOf = ({ id }: RequirementSection): string => id.replace("P", "0.");

export type Service = "served" | "partly" | "not-served";

/** How far a duty is served, read off what its row names. */
export const serviceOf = (row: Requirement, records: readonly string[]): Service => {
  if (row.lacking === undefined) return "served";
  return namesSomething(row, records) ? "partly" : "not-served";
};

export const namesSomething = (
  { fields, rules, deadlines, codeLists, verbs, guides }: Requirement,
  records: readonly string[],
): boolean =>
  records.length > 0 ||
  [fields, rules, deadlines, codeLists, verbs, guides].some((named) => named !== undefined);
