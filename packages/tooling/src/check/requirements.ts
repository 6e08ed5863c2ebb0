import {
  namesSomething,
  type Requirement,
  type RequirementSection,
  requirementSections,
} from "../requirements.js";
import type { Check } from "./check.js";
import { type Offered, offered } from "./offered.js";

/** How many duties were read from each section of the notice. */
const sizes: Readonly<Record<string, number>> = {
  P0: 7,
  P1: 12,
  "1.1": 18,
  "1.2": 9,
  "1.3": 6,
  "2.1": 14,
  "2.2": 9,
  "3.1": 8,
  "3.2": 9,
  "3.3": 2,
  "4.1": 11,
  "4.2": 8,
  "5.1": 12,
  "5.2": 6,
  "5.3": 4,
};

/** Every duty of the notice has its row, and what the row names is there. */
export const requirements: Check = {
  name: "requirements",
  mend: "name in packages/tooling/requirements what serves the duty and what shows it, or what is lacking and why",
  run: async () => requirementFaults(requirementSections(), await offered()),
};

export const requirementFaults = (
  sections: readonly RequirementSection[],
  library: Offered,
): readonly string[] => {
  const rows = sections.flatMap((section) => section.rows);
  const written = new Set(rows.map(({ id }) => id));
  const expected = Object.entries(sizes).flatMap(([id, size]) =>
    Array.from({ length: size }, (_, index) => `${id}-${index + 1}`),
  );
  return [
    ...expected.filter((id) => !written.has(id)).map((id) => `${id} has no row`),
    ...rows
      .filter(({ id }, index) => rows.findIndex((row) => row.id === id) < index)
      .map(({ id }) => `${id} has two rows`),
    ...sections.flatMap(({ id, rows: own }) =>
      own
        .filter((row) => !row.id.startsWith(`${id}-`) || !expected.includes(row.id))
        .map((row) => `${row.id} is no row of ${id}`),
    ),
    ...library.records.flatMap(({ id, noticeRows }) =>
      noticeRows.filter((row) => !written.has(row)).map((row) => `${id} serves ${row}, which is no row`),
    ),
    ...rows.flatMap((row) => rowFaults(row, library).map((fault) => `${row.id} ${fault}`)),
  ];
};

const rowFaults = (row: Requirement, library: Offered): string[] => {
  const records = library.records.filter(({ noticeRows }) => noticeRows.includes(row.id)).map(({ id }) => id);
  const { fields, rules, deadlines, codeLists: lists, verbs, guides = [], tests = [], lacking } = row;
  const hasExamples = records.length > 0 || [fields, rules, deadlines].some((named) => named !== undefined);
  const isShown = tests.length > 0 || (hasExamples && verbs === undefined);
  return [
    ...absent("the rule", rules, library.rules),
    ...absent("the deadline", deadlines, library.deadlines),
    ...absent("the code list", lists, library.codeLists),
    ...absent("the verb", verbs, library.verbs),
    ...[...guides, ...tests]
      .filter((path) => !library.exists(path))
      .map((path) => `names the file ${path}, which does not exist`),
    ...Object.entries(fields ?? {}).flatMap(([record, paths]) => fieldFaults(record, paths, library)),
    ...(!namesSomething(row, records) && lacking === undefined
      ? ["names nothing that serves it, and no reason"]
      : []),
    ...(namesSomething(row, records) && !isShown ? ["names nothing that shows it"] : []),
  ];
};

const absent = (kind: string, named: readonly string[] = [], there: ReadonlySet<string>): string[] =>
  named.filter((name) => !there.has(name)).map((name) => `names ${kind} ${name}, which does not exist`);

const fieldFaults = (record: string, paths: readonly string[], { fields, filled }: Offered): string[] => {
  const records = record === "*" ? [...fields.keys()] : [record];
  return paths.flatMap((path) => {
    if (!records.every((id) => fields.get(id)?.has(path)))
      return [`names the field ${path} of ${record}, which does not exist`];
    return records.some((id) => filled.get(id)?.has(path))
      ? []
      : [`names the field ${path} of ${record}, which no valid document fills in`];
  });
};
