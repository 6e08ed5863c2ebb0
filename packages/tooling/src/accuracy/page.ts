import type { Text } from "@zwgk/validators";
import { both, table } from "../generate/page.js";
import type { KnownFaultResult } from "./known-faults.js";
import type { SlipResult } from "./planted-slips.js";

/** The measured part of `docs/guide/accuracy.md`. */
export const measuredPart = (known: KnownFaultResult, slips: readonly SlipResult[]): string =>
  [knownFaultPart(known), slipPart(slips)].join("\n\n");

const knownFaultPart = (result: KnownFaultResult): string => {
  const { documents, withoutFaults, found, missed, review, secondLook, unexplained } = result;
  const typed = missed.filter(({ item }) => item.notTyped === undefined);
  const precision = (severities: readonly string[]): string => {
    const count = (items: KnownFaultResult["review"]): number =>
      items.filter(({ item }) => severities.includes(item.severity)).length;
    const all = count(review) + count(secondLook) + count(unexplained);
    return `${ratio(count(review), all)}；${ratio(count(review) + count(secondLook), all)}`;
  };
  return `\
## 已知错误 Known faults

${table(
  ["", ""],
  [
    ["文件 documents", String(documents)],
    ["其中没有已知错误 without a known fault", String(withoutFaults)],
    ["已知错误 faults known", String(found.length + missed.length)],
    ["录入的记录看得出的 that the records can show", String(found.length + typed.length)],
    ["查全率（看得出的）recall of those", ratio(found.length, found.length + typed.length)],
    ["查全率（全部）recall of all", ratio(found.length, found.length + missed.length)],
    [
      "查准率：错误；加上再看认定的 precision of errors; with those a second look bears out",
      precision(["error"]),
    ],
    ["查准率：错误和警告；同上 precision of errors and warnings; likewise", precision(["error", "warning"])],
  ],
)}

没有查出的 Not found:

${bullets(missed, ({ document, item }) => `${document.id}: ${both(item.what)}${reason(item.notTyped)}`)}

再看认定的发现 Findings that a second look bears out:

${bullets(secondLook, ({ document, item }) => `${document.id}: \`${item.code}\` \`${item.pointer}\``)}

对不上已知错误的发现 Findings without a known fault:

${bullets(unexplained, ({ document, item }) => `${document.id}: \`${item.code}\` \`${item.pointer}\` (${item.severity})`)}`;
};

const slipPart = (slips: readonly SlipResult[]): string => {
  const sum = (count: (result: SlipResult) => number): number =>
    slips.reduce((total, result) => total + count(result), 0);
  const rows = slips.map(({ kind, planted, detected, named, rightCause, alone }) => [
    both(kind.name),
    String(planted),
    ratio(detected, planted),
    ratio(named, planted),
    ratio(alone, planted),
    kind.causes.length === 0 ? "—" : ratio(rightCause, planted),
  ]);
  const planted = sum((result) => result.planted);
  const withCause = slips.filter(({ kind }) => kind.causes.length > 0);
  const total = (count: (result: SlipResult) => number, of: readonly SlipResult[] = slips): string =>
    ratio(
      of.reduce((all, result) => all + count(result), 0),
      of.reduce((all, result) => all + result.planted, 0),
    );
  return `\
## 植入的笔误 Planted slips

${table(
  [
    "笔误 slip",
    "植入 planted",
    "有错误报出 detected",
    "指到原位 named at its place",
    "只报这一处 nothing else reported",
    "说对原因 right cause",
  ],
  [
    ...rows,
    [
      "合计 all",
      String(planted),
      total(({ detected }) => detected),
      total(({ named }) => named),
      total(({ alone }) => alone),
      total(({ rightCause }) => rightCause, withCause),
    ],
  ],
)}

没有报出的，按表 Not detected, by table:

${bullets(
  slips.filter(({ undetected }) => undetected.length > 0),
  ({ kind, undetected }) => `${both(kind.name)}: ${byTable(undetected)}`,
)}`;
};

/** How many of the places are in which table. */
const byTable = (places: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const place of places) {
    const key = place.split("/")[2] ?? "";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([key, count]) => `\`${key}\` ${count}`)
    .join(", ");
};

const ratio = (part: number, whole: number): string =>
  whole === 0 ? "—" : `${part}/${whole} (${((part / whole) * 100).toFixed(1)} %)`;

const reason = (text: Text | undefined): string => (text === undefined ? "" : `（${text.zh} · ${text.en}）`);

const bullets = <Item>(items: readonly Item[], line: (item: Item) => string): string =>
  items.length === 0 ? "- 无 none" : items.map((item) => `- ${line(item)}`).join("\n");
