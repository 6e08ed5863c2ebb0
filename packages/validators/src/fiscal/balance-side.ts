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
    "年初结转和结余",
    "年初财政拨款结转和结余",
    "使用非财政拨款结余",
    "使用非财政拨款结余(含专用结余)",
    "用事业基金弥补收支差额",
    "结余分配",
    "结转下年",
    "结转下年资金",
    "年末结转和结余",
    "年末财政拨款结转和结余",
  ],
  total: ["收入总计", "收入合计", "支出总计", "支出合计", "总计"],
} as const;

type Kind = keyof typeof labels | "item" | "detail" | "unknown";

const kindByLabel: ReadonlyMap<string, Kind> = new Map(
  Object.entries(labels).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind] as const)),
);

/** Items that are broken down into the budgets the money comes from. */
const fiscalAppropriation: ReadonlySet<string> = new Set(["财政拨款", "财政拨款收入"]);

const firstLevel = /^[一二三四五六七八九十]+[、.]/;
const secondLevel = /^(\([一二三四五六七八九十]+\)|\([0-9]+\)|[0-9]+[、.]|其中:?)/;

/** A label as it is compared: one width, no spaces. */
const compact = (name: string): string => name.normalize("NFKC").replaceAll(/\s/g, "");

interface ReadRow {
  readonly kind: Kind;
  readonly label: string;
  readonly numbered: boolean;
}

const readLabel = (name: string): ReadRow => {
  const printed = compact(name);
  const numbered = firstLevel.test(printed);
  const label = printed.replace(firstLevel, "").replace(secondLevel, "");
  const unlabelled = numbered ? "item" : secondLevel.test(printed) ? "detail" : "unknown";
  return { kind: kindByLabel.get(label) ?? unlabelled, label, numbered };
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
 * `一、本年收入` with its items below it; items and a total only.
 */
export const balanceSide: (printed: readonly Row[]) => BalanceSide = remembered((printed) =>
  readSide(printed.map(({ name }) => readRow(name))),
);

const readSide = (rows: readonly ReadRow[]): BalanceSide => {
  const at: Record<Kind, number[]> = { current: [], flow: [], total: [], item: [], detail: [], unknown: [] };
  for (const [index, { kind }] of rows.entries()) at[kind].push(index);
  const { item: items, flow: flows } = at;
  const total = at.total.at(-1);
  // 收入合计 above 收入总计 is the subtotal of the year.
  const current = at.current[0] ?? (at.total.length > 1 ? at.total[0] : undefined);
  const unread = rows[at.unknown[0] ?? -1]?.label;
  if (unread !== undefined) return { current, flows, total, sums: [], unread };

  const sums: { of: number; addends: number[] }[] = [];
  for (const index of items) {
    if (!fiscalAppropriation.has(rows[index]?.label ?? "")) continue;
    const details = rowsBelow(rows, index, "detail");
    if (details.length > 0) sums.push({ of: index, addends: details });
  }
  if (current === undefined) {
    if (total !== undefined) sums.push({ of: total, addends: [...items, ...flows] });
    return { current, flows, total, sums, unread };
  }
  // 年初财政拨款结转和结余 is broken down into numbered items of its own, below the subtotal.
  for (const index of flows.filter((flow) => flow > current)) {
    const budgets = rowsBelow(rows, index, "item");
    if (budgets.length > 0) sums.push({ of: index, addends: budgets });
  }
  const heading = rows[current]?.numbered === true;
  const before = items.filter((index) => index < current);
  sums.push({ of: current, addends: heading ? rowsBelow(rows, current, "detail") : before });
  if (total !== undefined) sums.push({ of: total, addends: [current, ...flows, ...(heading ? items : [])] });
  return { current, flows, total, sums, unread };
};

/** Rows of a kind that follow directly. */
const rowsBelow = (rows: readonly ReadRow[], above: number, kind: Kind): number[] => {
  const found: number[] = [];
  for (let index = above + 1; rows[index]?.kind === kind; index += 1) found.push(index);
  return found;
};
