import type { Text } from "@zwgk/validators";
import { type RecordFolder, recordFolders } from "../records.js";
import { type GeneratedFiles, markdown } from "./generated-file.js";
import { both, table } from "./page.js";

const familyNames: Readonly<Record<string, Text>> = {
  services: { zh: "权力和服务", en: "Powers and services" },
  supervision: { zh: "监管", en: "Supervision" },
  projects: { zh: "建设项目", en: "Projects" },
  assistance: { zh: "社会救助", en: "Social assistance" },
  relief: { zh: "救灾", en: "Disaster relief" },
  "social-organisations": { zh: "社会组织和慈善", en: "Social organisations and charity" },
  decisions: { zh: "决策", en: "Decisions" },
  work: { zh: "年度工作", en: "Work of the year" },
  fiscal: { zh: "预算决算", en: "Budgets and accounts" },
  procurement: { zh: "政府采购", en: "Procurement" },
  documents: { zh: "文件和解读", en: "Documents and their interpretation" },
  catalogue: { zh: "目录和审查", en: "Catalogue and review" },
};

const lists: readonly (readonly [page: string, title: Text])[] = [
  [
    "requirements.md",
    { zh: "2016年工作要点的要求", en: "what the 2016 notice asks for, and what serves it" },
  ],
  ["rules/README.md", { zh: "规则", en: "rules" }],
  ["deadlines/README.md", { zh: "期限", en: "deadlines" }],
  ["code-lists.md", { zh: "代码表", en: "code lists" }],
  ["sources.md", { zh: "规则的依据", en: "sources of the rules" }],
  ["statutes.md", { zh: "期限所引的法律与文件", en: "statutes the deadlines cite" }],
];

/** The way into the reference: every record type by its family, and the lists. */
export const generateReferenceIndex = (): GeneratedFiles => {
  const records = recordFolders();
  const unnamed = records.find(({ family }) => familyNames[family] === undefined);
  if (unnamed !== undefined)
    throw new Error(`reference-index.ts has no name for the family ${unnamed.family}`);
  const text = `\
# 参考 Reference

${lists.map(([page, title]) => `- [${both(title)}](${page})`).join("\n")}

${Object.entries(familyNames)
  .filter(([family]) => records.some((record) => record.family === family))
  .map(([family, name]) =>
    familySection(
      name,
      records.filter((record) => record.family === family),
    ),
  )
  .join("\n\n")}`;
  return new Map([["docs/reference/README.md", markdown("packages/schemas/records", text)]]);
};

const familySection = (name: Text, records: readonly RecordFolder[]): string =>
  `## ${both(name)}\n\n${table(
    ["记录 record", "名称 title"],
    records.map(({ id, title }) => [`[\`${id}\`](records/${id}.md)`, both(title)]),
  )}`;
