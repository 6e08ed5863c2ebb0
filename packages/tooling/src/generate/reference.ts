import type { RecordSetRule, Rule, Source } from "@zwgk/validators";
import { isVerified, type Verification, verificationOf } from "../../../validators/src/source.js";
import { type RecordFolder, recordFolders } from "../records.js";
import { read } from "../repository.js";
import {
  type AnyRule,
  allRuleFiles,
  partRuleFiles,
  prefixOf,
  privacyRuleFiles,
  type RuleFile,
  recordSetRuleFiles,
  ruleFiles,
} from "../rules.js";
import { askedDeadlines } from "./asked-deadlines.js";
import { codeLists } from "./code-lists.js";
import { type GeneratedFiles, markdown } from "./generated-file.js";
import { jsonSchemaOf } from "./json-schemas.js";
import { both, table } from "./page.js";
import { partPlaces } from "./part-places.js";
import { recordPage } from "./record-page.js";
import { ruleRow, severityNames } from "./rule-row.js";
import { sourceFiles } from "./sources.js";

const folder = "docs/reference";

const verificationNames: Readonly<Record<Verification, string>> = {
  "text-read": "已读原文 text read",
  "excerpt-read": "仅见摘录或转述 excerpt or restatement read",
  recalled: "凭记忆，未核对 recalled, not checked",
  "self-evident": "无须文本 self-evident",
};

/** The reference pages: one a rule, one a record type, and the lists. */
export const generateReference = async (): Promise<GeneratedFiles> => {
  const records = recordFolders();
  const rules = await ruleFiles();
  const onParts = await partRuleFiles();
  const acrossRecords = await recordSetRuleFiles();
  const places = await partPlaces();
  const deadlines = await askedDeadlines();
  const sources = new Map(sourceFiles().map((source) => [source.id, source]));
  const files = new Map<string, string>();
  for (const rule of await allRuleFiles()) {
    const page = rulePage(rule, sources, deadlines.get(rule.rule.code) ?? []);
    files.set(`${folder}/rules/${rule.rule.code}.md`, markdown(rule.path, page));
  }
  for (const record of records) {
    const own = [
      ...rules.filter((file) => prefixOf(file) === record.id),
      ...onParts.filter((file) => places.get(prefixOf(file))?.has(record.id)),
      ...acrossRecords.filter(({ rule }) => comparesType(rule, record.id)),
    ];
    const schema = await jsonSchemaOf(record, "draft-2020-12");
    files.set(
      `${folder}/records/${record.id}.md`,
      markdown(`${record.folder}/schema.ts`, recordPage(record, schema, own, deadlines)),
    );
  }
  files.set(
    `${folder}/rules/README.md`,
    markdown(
      "packages/validators/rules",
      ruleIndex(records, rules, onParts, acrossRecords, await privacyRuleFiles()),
    ),
  );
  files.set(
    `${folder}/sources.md`,
    markdown("packages/validators/sources", sourcePage([...sources.values()])),
  );
  files.set(`${folder}/code-lists.md`, markdown("packages/schemas/codelists", codeListPage()));
  return files;
};

/** Whether records of the type are among those an example of the rule compares. */
const comparesType = ({ examples }: RecordSetRule, type: string): boolean =>
  examples.some(({ records }) => records.some(({ recordType }) => recordType === type));

const rulePage = (
  { rule, path, exportName }: RuleFile<AnyRule>,
  sources: ReadonlyMap<string, Source>,
  deadlines: readonly string[],
): string => `\
# ${rule.title.zh}

**${rule.title.en}**

${table(
  ["", ""],
  [
    ["代码 code", `\`${rule.code}\``],
    ["级别 severity", severityNames[rule.severity]],
    ["自版本 since", rule.since],
    ...deadlines.map((id) => ["期限 deadline", `[\`${id}\`](../../deadlines/${id}.md)`]),
    ["源码 source", `[${path}](../../../../${path})`],
  ],
)}

${docComment(path, exportName)}

## 提示语 Message

- ${rule.message.zh}
- ${rule.message.en}

## 依据 Basis

${rule.basis.map(({ source, article }) => basisLine(sources.get(source), article)).join("\n")}

## 例子 Examples

${table(["例子 example", "结果 result"], rule.examples.map(exampleRow))}
`;

const basisLine = (source: Source | undefined, article: string | undefined): string => {
  if (source === undefined) throw new Error("a rule cites a source that is not in sources/");
  const verification = verificationOf(source, article);
  const says = article === undefined ? undefined : source.articles?.[article]?.says;
  const mark = isVerified(verification) ? "●" : "○";
  const cited = [source.title.zh, source.number, article].filter((part) => part !== undefined).join(" ");
  return `- ${mark} ${cited} (${source.title.en}); ${verificationNames[verification]}${says === undefined ? "" : `\n  - ${both(says)}`}`;
};

const exampleRow = ({
  name,
  findings,
  notRun,
}: Pick<Rule["examples"][number], "name" | "findings" | "notRun">): string[] => [
  name,
  notRun === true
    ? "未评估 not run"
    : findings.length === 0
      ? "通过 passes"
      : findings.map((at) => `\`${at === "" ? "(record)" : at}\``).join(", "),
];

/** The comment above the exported rule: its first line says what is wrong, the rest why. */
const docComment = (path: string, exportName: string): string => {
  const text = read(path);
  const comment = text
    .slice(0, text.indexOf(`export const ${exportName}`))
    .match(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/)?.[1];
  if (comment === undefined) throw new Error(`${path}: the rule has no doc comment`);
  return comment.replace(/^[ \t]*\*[ \t]?/gm, "").trim();
};

const ruleIndex = (
  records: readonly RecordFolder[],
  rules: readonly RuleFile[],
  onParts: readonly RuleFile<AnyRule>[],
  acrossRecords: readonly RuleFile<AnyRule>[],
  privacy: readonly RuleFile<AnyRule>[],
): string =>
  [
    "# 规则 Rules",
    ...records.map(({ id, title }) =>
      ruleSection(
        both(title),
        rules.filter((file) => prefixOf(file) === id),
      ),
    ),
    ruleSection("各类记录共有的部分 Parts that records share", onParts),
    ruleSection("跨记录 Across records", acrossRecords),
    ruleSection("所有文字中的隐私和密级 Privacy and secrecy in every text", privacy),
  ].join("\n\n");

const ruleSection = (title: string, rules: readonly RuleFile<AnyRule>[]): string =>
  `## ${title}\n\n${table(["代码 code", "级别 severity", "说明 title"], rules.map(ruleRow("")))}`;

const sourcePage = (sources: readonly Source[]): string => `\
# 依据 Sources

规则所依据的法律、文件和标准，以及原文是否读过。Laws, notices and standards that rules rest on, and whether their text was read.
只有读过原文的依据才能支持“错误”。Only a source that was read supports an error.

${table(
  ["id", "名称 title", "文号 number", "施行 in force", "核对 verification", "引用条款 articles cited"],
  sources.map(({ id, title, number, inForceFrom, verification, articles }) => [
    `\`${id}\``,
    both(title),
    number ?? "",
    inForceFrom ?? "",
    verificationNames[verification],
    Object.entries(articles ?? {})
      .map(([article, { says }]) => `${article}：${says.zh}`)
      .join("；"),
  ]),
)}`;

const codeListPage = (): string => `\
# 代码表 Code lists

${table(
  ["id", "名称 title", "", "代码数 codes", "来源 source", "核对 verification"],
  codeLists().map(({ id, title, coverage, codes, source, verification }) => [
    `[\`${id}\`](../../packages/schemas/codelists/${id}/codes.csv)`,
    both(title),
    coverage === "closed" ? "封闭 closed" : "开放 open",
    String(codes.length),
    source,
    verification,
  ]),
)}`;
