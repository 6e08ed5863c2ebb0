import { isDate } from "@zwgk/workdays";
import type { Language } from "./finding.js";
import { pointer } from "./pointer.js";
import type { Text } from "./rule.js";

/** A code of the national classifications as one list has it: a row of `@zwgk/schemas/codelists/functional.json`. */
export interface CodeEntry {
  readonly code: string;
  readonly zh: string;
  /** First year or day, `2025` or `2025-05-23`; open when left out or empty. */
  readonly from?: string;
  /** Last year or day. */
  readonly to?: string;
}

/** A county's own list for a year; the first digit of a code says which classification it belongs to. */
export interface CodeList {
  readonly codes: readonly CodeEntry[];
}

/** What keeps lists from being used. */
export interface CodeListFault {
  /** Into the lists given: `/0/codes/12/code`. */
  readonly pointer: string;
  readonly message: string;
}

/** Code lists that cannot be used. */
export class CodeListError extends RangeError {
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.name = "CodeListError";
    this.reason = reason;
  }
}

/** An entry and the days it holds from and to, both included. */
interface Placed {
  readonly at: string;
  readonly zh: string;
  readonly first: string;
  readonly last: string;
}

/** Income 类 款 项 目, functional 类 款 项, either economic classification 类 款. */
const form = /^(?:1[0-9]{2}(?:[0-9]{2}){0,3}|2[0-9]{2}(?:[0-9]{2}){0,2}|[35][0-9]{2}(?:[0-9]{2})?)$/;

const year = /^[12][0-9]{3}$/;

const isBound = (text: string): boolean => year.test(text) || isDate(text);

const firstDay = (from: string): string => (year.test(from) ? `${from}-01-01` : from);

const lastDay = (to: string): string => (year.test(to) ? `${to}-12-31` : to || "9999-12-31");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The faults of what was read as code lists; none when they can be given to `createValidator`. */
export const codeListFaults = (
  lists: readonly unknown[],
  lang: Language = "zh-CN",
): readonly CodeListFault[] =>
  faultsIn(lists).map(({ at, text }) => ({ pointer: at, message: lang === "en" ? text.en : text.zh }));

/** @throws {CodeListError} at the first fault. */
export const refuseFaultyLists = (lists: readonly CodeList[]): void => {
  const [fault] = faultsIn(lists);
  if (fault === undefined) return;
  const { at, text } = fault;
  throw new CodeListError({ zh: `codeLists${at}：${text.zh}`, en: `codeLists${at}: ${text.en}` });
};

interface Fault {
  readonly at: string;
  readonly text: Text;
}

const faultsIn = (lists: readonly unknown[]): Fault[] => {
  const faults: Fault[] = [];
  const byCode = new Map<string, Placed[]>();
  for (const [index, list] of lists.entries()) {
    const codes = isObject(list) ? list["codes"] : undefined;
    if (!Array.isArray(codes) || codes.length === 0) {
      faults.push({ at: pointer(index), text: noCodes });
      continue;
    }
    for (const [position, entry] of codes.entries()) {
      const at = pointer(index, "codes", position);
      const text = entryFault(entry);
      if (text !== undefined) {
        faults.push({ at, text });
        continue;
      }
      const { code, zh, from = "", to = "" } = entry as CodeEntry;
      const placed = byCode.get(code) ?? [];
      placed.push({ at, zh: zh.trim(), first: firstDay(from), last: lastDay(to) });
      byCode.set(code, placed);
    }
  }
  for (const [code, entries] of byCode) if (entries.length > 1) faults.push(...conflicts(code, entries));
  return faults;
};

const noCodes: Text = { zh: "没有代码", en: "it has no codes" };

const entryFault = (entry: unknown): Text | undefined => {
  if (!isObject(entry)) return { zh: "应为一个代码", en: "expected a code" };
  const { code, zh, from = "", to = "" } = entry;
  if (typeof code !== "string" || !form.test(code)) {
    const shown = typeof code === "string" ? code.slice(0, 40) : "";
    return {
      zh: `编码“${shown}”不成形：收入以 1 开头，功能分类以 2 开头（3、5、7 位），部门和政府预算经济分类以 3、5 开头（3、5 位）`,
      en: `malformed code "${shown}": income begins with 1, functional with 2 (3, 5 or 7 digits), departmental and governmental economic with 3 and 5 (3 or 5 digits)`,
    };
  }
  if (typeof zh !== "string" || zh.trim() === "")
    return { zh: `${code} 没有名称`, en: `${code} has no name` };
  for (const bound of [from, to]) {
    if (typeof bound !== "string" || (bound !== "" && !isBound(bound))) {
      return {
        zh: `${code} 的起止应为年份或存在的日期，写作 2025 或 2025-05-23`,
        en: `${code}: dates are years or days that exist, such as 2025 or 2025-05-23`,
      };
    }
  }
  if (firstDay(from as string) > lastDay(to as string)) {
    return { zh: `${code} 的起始晚于终止`, en: `${code} ends before it begins` };
  }
  return undefined;
};

/** Two names at one time: which of them holds cannot be told. */
const conflicts = (code: string, entries: readonly Placed[]): Fault[] => {
  const faults: Fault[] = [];
  const [earliest, ...others] = [...entries].sort((a, b) =>
    a.first < b.first ? -1 : a.first > b.first ? 1 : 0,
  );
  let before = earliest as Placed;
  for (const entry of others) {
    if (entry.first <= before.last && entry.zh !== before.zh) {
      faults.push({
        at: entry.at,
        text: {
          zh: `${code} 同时有两个名称“${before.zh}”和“${entry.zh}”；换过名称的，请写明起止`,
          en: `${code} has two names at one time, “${before.zh}” and “${entry.zh}”; where a name changed, give its dates`,
        },
      });
    }
    if (entry.last > before.last) before = entry;
  }
  return faults;
};
