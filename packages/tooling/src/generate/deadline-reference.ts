import type {
  Area,
  Citation,
  DeadlineRuleVersion,
  Period,
  Statute,
  Text,
  Verification,
} from "@zwgk/deadlines";
import { dutyInWords } from "../../../deadlines/src/duty-in-words.js";
import {
  areaNames,
  groundNames,
  levelNames,
  rollNames,
  verificationNames,
} from "../../../deadlines/src/names.js";
import { type DeadlineRuleFile, deadlineData } from "./deadline-data.js";
import { type GeneratedFiles, markdown } from "./generated-file.js";
import { both, table } from "./page.js";

const folder = "docs/reference/deadlines";
const data = "packages/deadlines/data";

const marks: Readonly<Record<Verification, string>> = {
  "text-read": "●",
  "excerpt-read": "◐",
  restated: "○",
  recalled: "△",
};

/** The reference pages of deadlines: one a rule, an index by area, and the statutes. */
export const generateDeadlineReference = (): GeneratedFiles => {
  const { rules, statutes } = deadlineData();
  const statutesById = new Map(statutes.map((statute) => [statute.id, statute]));
  const files = new Map<string, string>();
  for (const rule of rules) {
    files.set(`${folder}/${rule.id}.md`, markdown(sourceOf(rule), rulePage(rule, statutesById)));
  }
  files.set(`${folder}/README.md`, markdown(`${data}/rules`, indexPage(rules)));
  files.set("docs/reference/statutes.md", markdown(`${data}/statutes`, statutePage(statutes)));
  return files;
};

const sourceOf = ({ area, id }: DeadlineRuleFile): string => `${data}/rules/${area}/${id}.json`;

const rulePage = (rule: DeadlineRuleFile, statutes: ReadonlyMap<string, Statute>): string => `\
# ${rule.title.zh}

**${rule.title.en}**

${table(
  ["", ""],
  [
    ["代码 id", `\`${rule.id}\``],
    ["领域 area", both(areaNames[rule.area])],
    ["谁的义务 who must act", both(rule.boundParty)],
    ["起算事件 trigger", `${both(rule.trigger.title)} (\`${rule.trigger.event}\`)`],
    ...(rule.trigger.endOf ?? []).map((id) => ["期满起算 starts at the end of", `[\`${id}\`](${id}.md)`]),
    ["源码 source", `[${sourceOf(rule)}](../../../${sourceOf(rule)})`],
  ],
)}
${paragraph(rule.note)}
${rule.versions.map((version) => versionSection(version, statutes)).join("\n")}
## 例子 Examples

${table(["起算 trigger", "选项 options", "结果 result", ""], rule.examples.map(exampleRow))}
`;

const versionSection = (version: DeadlineRuleVersion, statutes: ReadonlyMap<string, Statute>): string => `\
## ${inForce(version)}${version.level === undefined ? "" : ` · ${both(levelNames[version.level])}`}

**${dutyWords(version)}**

${table(["", ""], [...versionRows(version, statutes)])}
${paragraph(version.note)}`;

const verificationOf = ({ verification }: DeadlineRuleVersion): string =>
  `${marks[verification]} ${both(verificationNames[verification])}`;

const inForce = ({ from, to }: DeadlineRuleVersion): string => `${from} – ${to ?? ""}`.trimEnd();

const paragraph = (text: Text | undefined): string =>
  text === undefined ? "" : `\n${text.zh}\n\n${text.en}\n`;

function* versionRows(
  version: DeadlineRuleVersion,
  statutes: ReadonlyMap<string, Statute>,
): Generator<readonly [string, string]> {
  if (version.condition !== undefined) yield ["条件 condition", both(version.condition)];
  if (version.local) yield ["由地方规定 set locally", "`localAmount`"];
  if (version.direction === "derive") {
    for (const { id, title, receivedOn } of version.channels)
      yield [
        both(title),
        `\`${id}\`: ${receivedOn === "arrival" ? "到达之日 day of arrival" : "双方确认之日 day of confirmation"}`,
      ];
  }
  if (version.lastDay !== undefined) {
    const { roll, ground, basis } = version.lastDay;
    yield [
      "末日 last day",
      `${both(rollNames[roll])}; ${both(groundNames[ground])} ${cited(basis, statutes)}`,
    ];
  }
  if (version.extension !== undefined) {
    const { kind, period, condition } = version.extension;
    yield [
      kind === "addition" ? "延长，接着计算 extension, running on" : "延长，总共 extension, in all",
      `${dutyWords(withPeriod(version, period))}; ${both(condition)}`,
    ];
  }
  for (const { id, title } of version.suspensions ?? [])
    yield ["中止 suspended by", `${both(title)} (\`${id}\`)`];
  for (const { id, title } of version.restarts ?? [])
    yield ["重新计算 restarted by", `${both(title)} (\`${id}\`)`];
  for (const { id, title, period } of version.readings ?? [])
    yield [
      "另一种读法 other reading",
      `${dutyWords(withPeriod(version, period))}; ${both(title)} (\`${id}\`)`,
    ];
  for (const citation of version.basis) yield ["依据 basis", cited(citation, statutes)];
  if (version.inferred) yield ["推定 inferred", "条文本身未定天数 the provision gives no number of its own"];
  yield [
    "核对 verification",
    `${verificationOf(version)}${version.verifiedOn === undefined ? "" : ` (${version.verifiedOn})`}`,
  ];
}

const cited = ({ statute: id, article }: Citation, statutes: ReadonlyMap<string, Statute>): string => {
  const statute = statutes.get(id);
  if (statute === undefined) throw new Error(`no statute ${id}`);
  const number = statute.number === undefined ? "" : `（${statute.number}）`;
  return `[${statute.title.zh}](../statutes.md#${id})${number}${article ?? ""}`;
};

/** The words of the library itself, so that page, explanation and command line say the same. */
const dutyWords = (version: DeadlineRuleVersion): string =>
  both({ zh: dutyInWords(version, "zh-CN"), en: dutyInWords(version, "en") });

/** The same duty with another period. */
const withPeriod = (version: DeadlineRuleVersion, period: Period): DeadlineRuleVersion =>
  "period" in version ? { ...version, period } : { ...version, direction: "after", period };

const exampleRow = ({ trigger, options, expected, note }: DeadlineRuleFile["examples"][number]): string[] => [
  trigger,
  options === undefined ? "" : keyed(options),
  keyed(expected),
  note === undefined ? "" : both(note),
];

const keyed = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key} ${typeof value === "string" ? value : `\`${JSON.stringify(value)}\``}`)
    .join("<br>");

const indexPage = (rules: readonly DeadlineRuleFile[]): string => `\
# 期限 Deadlines

${(Object.keys(areaNames) as Area[])
  .map((area) => {
    const own = rules.filter((rule) => rule.area === area);
    return `## ${both(areaNames[area])}\n\n${table(
      ["代码 id", "名称 title", "施行 in force", "期限 period", "核对 verification"],
      own.flatMap((rule) => rule.versions.map((version) => indexRow(rule, version))),
    )}`;
  })
  .join("\n\n")}`;

const indexRow = ({ id, title }: DeadlineRuleFile, version: DeadlineRuleVersion): string[] => [
  `[\`${id}\`](${id}.md)`,
  both(title),
  `${inForce(version)}${version.level === undefined ? "" : ` ${both(levelNames[version.level])}`}`,
  dutyWords(version),
  `${verificationOf(version)}${version.inferred ? "；推定 inferred" : ""}`,
];

const statutePage = (statutes: readonly Statute[]): string => `\
# 法律与文件 Statutes

期限规则所引的法律、法规和文件。Laws, regulations and documents that deadline rules cite.

${table(
  ["id", "名称 title", "文号 number", "说明 note"],
  statutes.map(({ id, title, number, note }) => [
    `<a id="${id}"></a>\`${id}\``,
    both(title),
    number ?? "",
    note === undefined ? "" : both(note),
  ]),
)}`;
