import type { Text } from "@zwgk/validators";
import { type RecordFolder, recordFolders } from "../records.js";
import {
  type Requirement,
  type RequirementSection,
  requirementSections,
  type Service,
  serviceOf,
} from "../requirements.js";
import { allRuleFiles } from "../rules.js";
import { deadlineData } from "./deadline-data.js";
import { type GeneratedFiles, markdown } from "./generated-file.js";
import { both, table } from "./page.js";

const serviceNames: Readonly<Record<Service, Text>> = {
  served: { zh: "● 有", en: "served" },
  partly: { zh: "◐ 部分有", en: "partly" },
  "not-served": { zh: "○ 没有", en: "not served" },
};

/** The tests that run every fixture and every example. */
const exampleTests: readonly string[] = [
  "packages/schemas/tests/conformance.test.ts",
  "packages/validators/tests/rule-examples.test.ts",
  "packages/validators/tests/part-rules.test.ts",
  "packages/validators/tests/record-set-rules.test.ts",
  "packages/validators/tests/privacy/detectors.test.ts",
  "packages/deadlines/tests/rules.test.ts",
];

/** What shows that the things a row names work. */
interface Examples {
  /** Folders of fixtures by record type. */
  readonly folders: ReadonlyMap<string, string>;
  /** How many examples a rule or a deadline rule has, by its code or id. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The page that leads from each duty of the 2016 notice to what serves it and what shows that it does. */
export const generateRequirements = async (): Promise<GeneratedFiles> => {
  const records = recordFolders();
  const counts = new Map([
    ...(await allRuleFiles()).map(({ rule }) => [rule.code, rule.examples.length] as const),
    ...deadlineData().rules.map((rule) => [rule.id, rule.examples.length] as const),
  ]);
  const text = page(requirementSections(), records, {
    folders: new Map(records.map(({ id, folder }) => [id, folder])),
    counts,
  });
  return new Map([["docs/reference/requirements.md", markdown("packages/tooling/requirements", text)]]);
};

const page = (
  sections: readonly RequirementSection[],
  records: readonly RecordFolder[],
  examples: Examples,
): string => `\
# 2016年工作要点的要求 What the 2016 notice asks for

《泉州市民政系统2016年政务公开工作要点》逐句读出的要求，每条由库中的什么实现、由什么证明。The duties read sentence by sentence from the 2016 work points of Quanzhou's civil affairs bureau, what of the library serves each, and what shows that it does.

记录的样例、规则和期限的例子本身就是测试。Fixtures of records and examples of rules and deadlines are themselves tests: ${exampleTests.map(file).join(", ")}.

${summary(sections, records)}

${sections
  .map(
    ({ title, rows }) =>
      `## ${both(title)}\n\n${table(
        ["", "要求 duty", "由什么实现 served by", "由什么证明 shown by"],
        rows.map((row) => rowCells(row, recordsOf(row, records), examples)),
      )}`,
  )
  .join("\n\n")}`;

const recordsOf = ({ id }: Requirement, records: readonly RecordFolder[]): RecordFolder[] =>
  records.filter(({ noticeRows }) => noticeRows.includes(id));

const statusOf = (row: Requirement, records: readonly RecordFolder[]): Service =>
  serviceOf(
    row,
    recordsOf(row, records).map(({ id }) => id),
  );

const summary = (sections: readonly RequirementSection[], records: readonly RecordFolder[]): string => {
  const statuses = sections.flatMap(({ rows }) => rows.map((row) => statusOf(row, records)));
  return table(
    ["", "条 rows"],
    (Object.keys(serviceNames) as Service[]).map((service) => [
      both(serviceNames[service]),
      String(statuses.filter((status) => status === service).length),
    ]),
  );
};

const rowCells = (row: Requirement, records: readonly RecordFolder[], examples: Examples): string[] => [
  `<a id="${row.id}"></a>${row.id}<br>${both(serviceNames[statusOf(row, records)])}`,
  both(row.duty),
  [
    ...servedBy(row, records),
    ...(row.lacking === undefined ? [] : [`缺 lacking: ${both(row.lacking)}`]),
  ].join("<br>"),
  [...shownBy(row, records, examples)].join("<br>"),
];

function* servedBy(row: Requirement, records: readonly RecordFolder[]): Generator<string> {
  const { fields = {}, rules = [], deadlines = [], codeLists = [], verbs = [], guides = [] } = row;
  if (records.length > 0)
    yield `记录 records: ${records.map(({ id }) => link(id, `records/${id}.md`)).join(", ")}`;
  for (const [record, paths] of Object.entries(fields)) {
    const of = record === "*" ? "各类记录 every record" : link(record, `records/${record}.md`);
    yield `字段 fields: ${of} ${paths.map((path) => `\`${path}\``).join(", ")}`;
  }
  if (rules.length > 0) yield `规则 rules: ${rules.map((code) => link(code, `rules/${code}.md`)).join(", ")}`;
  if (deadlines.length > 0)
    yield `期限 deadlines: ${deadlines.map((id) => link(id, `deadlines/${id}.md`)).join(", ")}`;
  if (codeLists.length > 0)
    yield `代码表 code lists: ${codeLists.map((id) => link(id, `../../packages/schemas/codelists/${id}/codes.csv`)).join(", ")}`;
  if (verbs.length > 0) yield `命令 verbs: ${verbs.map((verb) => `\`${verb}\``).join(", ")}`;
  if (guides.length > 0) yield `说明 guides: ${guides.map(file).join(", ")}`;
}

function* shownBy(
  row: Requirement,
  records: readonly RecordFolder[],
  { folders, counts }: Examples,
): Generator<string> {
  const filled = Object.keys(row.fields ?? {});
  const ids = [...new Set([...records.map(({ id }) => id), ...filled.filter((id) => id !== "*")])];
  if (ids.length > 0)
    yield `样例 fixtures: ${ids.map((id) => link(id, `../../${folders.get(id)}/valid`)).join(", ")}`;
  if (filled.includes("*")) yield "各类记录的样例 fixtures of every record";
  const named = [...(row.rules ?? []), ...(row.deadlines ?? [])];
  const count = named.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
  if (count > 0) yield `规则和期限的 ${count} 个例子 examples`;
  if (row.tests !== undefined) yield `测试 tests: ${row.tests.map(file).join(", ")}`;
}

const link = (name: string, target: string): string => `[\`${name}\`](${target})`;

const file = (path: string): string => link(path, `../../${path}`);
