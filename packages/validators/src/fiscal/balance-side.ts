import { remembered } from "./fiscal-check.js";
import type { Row } from "./fiscal-record.js";

/** Labels of the rows that are not items, without ordinals, which drift by year and region. */
const labels = {
  /** Subtotal of the year. */
  current: [
    "本年收入",
    "本年收入合计",
    "本年收入小计",
    "当年收入小计",
    "当年收入合计",
    "本年支出",
    "本年支出合计",
    "本年支出小计",
    "当年支出小计",
    "当年支出合计",
  ],
  /** Carried over, drawn from surpluses or put to them. */
  flow: [
    "上年结转",
    "上年结转资金",
    "上年结转结余",
    "上年结转和结余",
    "上年结余",
    "年初结转",
    "年初结转结余",
    "年初结转和结余",
    "年初财政拨款结转和结余",
    "使用非财政拨款结余",
    "使用非财政拨款结余(含专用结余)",
    "使用专用结余",
    "用事业基金弥补收支差额",
    "结余分配",
    "结转下年",
    "结转下年资金",
    "结转下年支出",
    "年末结转",
    "年末结转结余",
    "年末结转和结余",
    "年终结转",
    "年终结转结余",
    "年终结转和结余",
    "年末财政拨款结转和结余",
  ],
  total: ["收入总计", "收入合计", "支出总计", "支出合计", "总计", "合计"],
} as const;

type Kind = keyof typeof labels | "item" | "part" | "unknown";

const kindByLabel: ReadonlyMap<string, Kind> = new Map(
  Object.entries(labels).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind] as const)),
);

/** Items that are broken down into the budgets the money comes from. */
const fiscalAppropriation: ReadonlySet<string> = new Set(["财政拨款", "财政拨款收入"]);

/** Ordinals from the highest level to the lowest. */
const ordinals: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十]+\)/,
  /^(\([0-9]+\)|[0-9]+[、.])/,
];

/** `其中` names a part, not all that there is. */
const ofWhich = /^其中:?/;

/** The ordinal a numbering begins with. */
const begins = /^\(?[一1][).、]/;

/** A label as it is compared: one width, no spaces. */
export const compactName = (name: string): string => name.normalize("NFKC").replaceAll(/\s/g, "");

interface ReadRow {
  readonly kind: Kind;
  readonly label: string;
  /** Place among `ordinals`; their number for a row without one. */
  readonly level: number;
  /** Numbered as the first of several. */
  readonly first: boolean;
}

const unnumbered = ordinals.length;

const readLabel = (name: string): ReadRow => {
  const compacted = compactName(name);
  const printed = compacted.replace(ofWhich, "");
  const found = ordinals.findIndex((ordinal) => ordinal.test(printed));
  const level = found === -1 ? unnumbered : found;
  const label = ordinals[level] === undefined ? printed : printed.replace(ordinals[level], "");
  const first = begins.test(printed);
  if (level < unnumbered) return { kind: kindByLabel.get(label) ?? "item", label, level, first };
  const kind = printed === compacted ? (kindByLabel.get(label) ?? "unknown") : "part";
  return { kind, label, level, first };
};

/** Labels recur in every record; enough are kept for the forms in use. */
const mostLabels = 1000;

const readLabels = new Map<string, ReadRow>();

const readRow = (name: string): ReadRow => {
  const seen = readLabels.get(name);
  if (seen !== undefined) return seen;
  const read = readLabel(name);
  if (readLabels.size >= mostLabels) readLabels.clear();
  readLabels.set(name, read);
  return read;
};

/** An item's name without its ordinal: `八、社会保障和就业支出`. */
export const itemName = (name: string): string => readRow(name).label;

/** One side of a balance: which rows add up to which. Rows are known by their position. */
export interface BalanceSide {
  /** Subtotal of the year, where the form has one. */
  readonly current: number | undefined;
  readonly flows: readonly number[];
  readonly total: number | undefined;
  readonly sums: readonly { readonly of: number; readonly addends: readonly number[] }[];
  /** The first row whose place among the others its label does not show; then there are no sums. */
  readonly unread: string | undefined;
}

/**
 * Reads a side by its labels and ordinals.
 *
 * Three forms are in use: items, then a subtotal, flows and the total; a numbered
 * `一、本年收入` with its items below it; items and a total only. Which ordinals the
 * items have differs; the highest in use are theirs.
 */
export const balanceSide: (printed: readonly Row[]) => BalanceSide = remembered((printed) =>
  readSide(printed.map(({ name }) => readRow(name))),
);

const readSide = (rows: readonly ReadRow[]): BalanceSide => {
  const at: Record<Kind, number[]> = { current: [], flow: [], total: [], item: [], part: [], unknown: [] };
  let top = unnumbered;
  for (const [index, { kind, level }] of rows.entries()) {
    at[kind].push(index);
    top = Math.min(top, level);
  }
  const { flow: flows } = at;
  const total = at.total.at(-1);
  const higher = at.total.length > 1 ? at.total[0] : undefined;
  // 收入合计 between the items and 收入总计 is the subtotal of the year.
  const current = at.current[0] ?? (at.item.some((index) => index < (higher ?? 0)) ? higher : undefined);
  const unread = rows[at.unknown[0] ?? -1]?.label;
  if (unread !== undefined) return { current, flows, total, sums: [], unread };

  const sums: { of: number; addends: readonly number[] }[] = [];
  const add = (of: number | undefined, addends: readonly number[]): void => {
    if (of !== undefined && addends.length > 0) sums.push({ of, addends });
  };
  for (const index of at.item) {
    if (fiscalAppropriation.has(rows[index]?.label ?? "")) add(index, itemsBelow(rows, index));
  }
  const items = new Set(at.item.filter((index) => rows[index]?.level === top));
  if (current === undefined) {
    if (items.size > 0) add(total, [...items, ...flows]);
    return { current, flows, total, sums, unread };
  }
  // 年初财政拨款结转和结余 is broken down into items numbered anew, below the subtotal.
  for (const index of flows) {
    if (index < current || rows[index]?.level !== unnumbered || rows[index + 1]?.first !== true) continue;
    const budgets = itemsBelow(rows, index);
    add(index, budgets);
    for (const budget of budgets) items.delete(budget);
  }
  const before = [...items].filter((index) => index < current);
  const isHeading = rows[current]?.level !== unnumbered || before.length === 0;
  const ofTheYear = isHeading ? itemsBelow(rows, current) : before;
  add(current, ofTheYear);
  for (const index of ofTheYear) items.delete(index);
  // What is numbered on after the subtotal stands beside it.
  add(total, [current, ...flows, ...items]);
  return { current, flows, total, sums, unread };
};

/** The items that follow directly and are of one level, lower levels passed over. */
const itemsBelow = (rows: readonly ReadRow[], above: number): number[] => {
  const own = rows[above]?.level ?? unnumbered;
  const level = rows[above + 1]?.level ?? unnumbered;
  const found: number[] = [];
  if (own < unnumbered && level <= own) return found;
  for (let index = above + 1; index < rows.length; index += 1) {
    const { kind, level: below } = rows[index] as ReadRow;
    if (kind === "part") continue;
    if (kind !== "item" || below < level) break;
    if (below === level) found.push(index);
  }
  return found;
};
