import { chineseNumeral } from "../chinese-numeral.js";

/** A period found in a text; 日 and 天 may mean working days, so the two are one kind here. */
export interface PrintedLimit {
  readonly amount: number;
  readonly kind: "day" | "hour" | "month" | "year";
}

const period =
  /([0-9０-９]+(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百]+)\s*个?\s*(工作日|自然日|日历日|日|天|小时|月|年)/g;

const kinds: Readonly<Record<string, PrintedLimit["kind"]>> = { 小时: "hour", 月: "month", 年: "year" };

/** The one period a text names; `undefined` where there is none, or several. */
export const printedLimit = (text: string): PrintedLimit | undefined => {
  let found: PrintedLimit | undefined;
  for (const [, printed = "", unit = ""] of text.matchAll(period)) {
    const amount = printed.includes(".") ? Number(printed) : chineseNumeral(printed);
    if (amount === undefined) return undefined;
    const limit = { amount, kind: kinds[unit] ?? ("day" as const) };
    if (found !== undefined && (found.amount !== amount || found.kind !== limit.kind)) return undefined;
    found = limit;
  }
  return found;
};
