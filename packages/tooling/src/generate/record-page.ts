import type { RecordFolder } from "../records.js";
import type { AnyRule, RuleFile } from "../rules.js";
import { codeLists } from "./code-lists.js";
import { deadlineData } from "./deadline-data.js";
import { forEachProperty } from "./field-labels.js";
import { definitionOf, type JsonSchema } from "./json-schemas.js";
import { listsOfRecord } from "./lists-of-record.js";
import { both, table } from "./page.js";
import { ruleRow } from "./rule-row.js";

/** The page of a record type: its rules, the deadlines they ask for, its code lists and its fields. */
export const recordPage = (
  record: RecordFolder,
  schema: JsonSchema,
  rules: readonly RuleFile<AnyRule>[],
  deadlines: ReadonlyMap<string, readonly string[]>,
): string => `\
# ${record.title.zh} ${record.id}

**${record.title.en}** · ${schema["description"]}

- 说明 About: [README](../../../${record.folder}/README.md)
- JSON Schema: [2020-12](../../../packages/schemas/json-schema/${record.id}.json), [draft-07](../../../packages/schemas/json-schema/draft-07/${record.id}.json)
- 样例 Fixtures: [valid](../../../${record.folder}/valid), [invalid](../../../${record.folder}/invalid)
- 2016 年要点条目 Rows of the 2016 notice: ${record.noticeRows.map((row) => `[${row}](../requirements.md#${row})`).join(", ")}

## 规则 Rules

${table(["代码 code", "级别 severity", "说明 title"], rules.map(ruleRow("../rules/")))}

## 期限 Deadlines

${tableOr("规则没有用到期限。No rule asks for a deadline.", ["期限 deadline", "名称 title", "规则 asked for by"], deadlineRows(rules, deadlines))}

## 代码表 Code lists

${tableOr("没有代码表。No code lists.", ["id", "名称 title", "", "字段 fields"], listRows(schema))}

## 字段 Fields

${table(["字段 field", "", "类型 type", "标签与说明 label and meaning"], fieldRows(schema))}
`;

const tableOr = (none: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? none : table(head, rows);

const deadlineRows = (
  rules: readonly RuleFile<AnyRule>[],
  deadlines: ReadonlyMap<string, readonly string[]>,
): string[][] =>
  deadlineData().rules.flatMap(({ id, title }) => {
    const asking = rules.filter(({ rule }) => deadlines.get(rule.code)?.includes(id));
    return asking.length === 0
      ? []
      : [
          [
            `[\`${id}\`](../deadlines/${id}.md)`,
            both(title),
            asking.map(({ rule }) => `\`${rule.code}\``).join("<br>"),
          ],
        ];
  });

const listRows = (schema: JsonSchema): string[][] => {
  const lists = new Map(codeLists().map((list) => [list.id, list]));
  return [...listsOfRecord(schema)].map(([id, paths]) => {
    const list = lists.get(id);
    if (list === undefined)
      throw new Error(`${schema["title"]} names the code list ${id}, which does not exist`);
    return [
      `[\`${id}\`](../../../packages/schemas/codelists/${id}/codes.csv)`,
      both(list.title),
      list.coverage === "closed" ? "封闭 closed" : "开放 open",
      paths.map((path) => `\`${path}\``).join("<br>"),
    ];
  });
};

const fieldRows = (schema: JsonSchema): string[][] => {
  const fields: string[][] = [];
  forEachProperty(schema, (path, property, required) => {
    fields.push([
      `\`${path}\``,
      required ? "必填 required" : "",
      typeOf(schema, property),
      String(property["description"] ?? ""),
    ]);
  });
  return fields;
};

const typeOf = (schema: JsonSchema, property: JsonSchema): string => {
  const node = definitionOf(schema, property) ?? property;
  if (node["anyOf"] !== undefined)
    return (node["anyOf"] as JsonSchema[]).map((branch) => typeOf(schema, branch)).join(" | ");
  if (node["const"] !== undefined) return `\`${JSON.stringify(node["const"])}\``;
  if (node["enum"] !== undefined) return (node["enum"] as unknown[]).map((value) => `\`${value}\``).join(" ");
  if (node["items"] !== undefined) return `${typeOf(schema, node["items"] as JsonSchema)}[]`;
  return String(node["title"] ?? node["type"] ?? "any");
};
