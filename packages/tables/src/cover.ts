import type { Grid } from "./grid.js";
import { addressOf } from "./grid.js";
import { ownCells } from "./recognise/find-tables.js";

/** The sheet that says whose tables these are; no official table prints it all. */
export const coverName = "封面";

/** A property of the record's root or its publisher, and its name on the cover. */
interface CoverLine {
  readonly label: string;
  readonly path: readonly string[];
  readonly holds: "text" | "number" | "flag" | keyof typeof choices | "json";
}

const line = (label: string, path: string, holds: CoverLine["holds"] = "text"): CoverLine => ({
  label,
  path: path.split("."),
  holds,
});

/** In the order they are printed. */
export const coverLines: readonly CoverLine[] = [
  line("公开内容", "recordType", "recordType"),
  line("公开单位", "publisher.name"),
  line("统一社会信用代码", "publisher.creditCode"),
  line("行政区划代码", "publisher.divisionCode"),
  line("地址", "publisher.address"),
  line("联系方式", "publisher.contact"),
  line("地区", "region"),
  line("预算年度", "fiscalYear", "number"),
  line("编制范围", "scope", "scope"),
  line("单位性质", "unitKind", "unitKind"),
  line("所属部门", "belongsTo"),
  line("汇总单位数", "unitCount", "number"),
  line("批复日期", "approvedOn"),
  line("发布日期", "publishedOn"),
  line("原文网址", "sourceUrl"),
  line("节录", "excerpt", "flag"),
  line("记录标识", "recordId"),
  line("模式", "$schema"),
  line("“三公”经费数量", "tables.threePublic.counts", "json"),
  line("说明中的事实", "statements", "json"),
  line("其他事项说明", "explanations", "json"),
  line("扩展", "extensions", "json"),
];

/** Codes, and what they are called on the cover. */
const choices = {
  recordType: { "department-budget": "部门预算", "department-final-accounts": "部门决算" },
  scope: { department: "部门", unit: "单位" },
  unitKind: { administrative: "行政单位", institution: "事业单位", mixed: "行政和事业单位" },
} as const;

const isChoice = (holds: CoverLine["holds"]): holds is keyof typeof choices => holds in choices;

const namesOf = (holds: keyof typeof choices): Readonly<Record<string, string>> => choices[holds];

/** What may be answered, where that is not open. */
export const choicesOf = (holds: CoverLine["holds"]): string[] | undefined =>
  holds === "flag" ? ["是", "否"] : isChoice(holds) ? Object.values(namesOf(holds)) : undefined;

export const isCover = (grid: Grid): boolean => ownCells(grid, 0)[0]?.text === coverTitle;

export const coverTitle = "部门预决算公开封面";

/** What a value is printed as; {@link readCover} reads it back. */
export const printCover = (value: unknown, holds: CoverLine["holds"]): string => {
  if (holds === "json") return JSON.stringify(value).replace(/\s/g, escaped);
  if (holds === "flag") return value === true ? "是" : "否";
  if (isChoice(holds)) return namesOf(holds)[String(value)] ?? String(value);
  return String(value);
};

/** Space within JSON strings, so that it survives a cell. */
const escaped = (space: string): string => `\\u${space.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The properties a cover names; an answer that is none of those asked for is read as it stands. */
export const readCover = (grid: Grid, cells: Map<string, string>): Record<string, unknown> => {
  const root: Record<string, unknown> = {};
  for (const row of grid.rows.keys()) {
    const [label, value] = ownCells(grid, row);
    if (label === undefined) break;
    const known = coverLines.find((each) => each.label === label.text);
    if (known === undefined || value === undefined) continue;
    cells.set(`/${known.path.join("/")}`, addressOf(grid, row, value.column));
    let holder = root;
    for (const key of known.path.slice(0, -1)) {
      const inner = (holder[key] ?? {}) as Record<string, unknown>;
      holder[key] = inner;
      holder = inner;
    }
    holder[known.path.at(-1) ?? ""] = readValue(value.text, known.holds);
  }
  return root;
};

const readValue = (text: string, holds: CoverLine["holds"]): unknown => {
  if (holds === "number" && /^[0-9]+$/.test(text)) return Number(text);
  if (holds === "flag") return text === "是" ? true : text === "否" ? false : text;
  if (isChoice(holds)) {
    return Object.entries(namesOf(holds)).find(([, printed]) => printed === text)?.[0] ?? text;
  }
  if (holds === "json") {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
};
