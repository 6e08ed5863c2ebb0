import type { Text } from "@zwgk/validators";
import { closest } from "fastest-levenshtein";
import { readPublished } from "./published.js";
import { UsageError } from "./usage-error.js";

/** How far the origin of a list was read. */
type Verification = "text-read" | "excerpt-read" | "observed" | "recalled" | "own";

/** A code list as `@zwgk/schemas/code-lists.json` has it. */
export interface CodeListEntry {
  readonly id: string;
  readonly title: Text;
  readonly coverage: "open" | "closed";
  readonly verification: Verification;
  readonly version: string;
  readonly size: number;
}

/** The columns of a code: `code`, `zh`, and what its list has beside them. */
export type Code = Readonly<Record<string, string>>;

/** A code list as `@zwgk/schemas/codelists/<list>.json` has it. */
export interface PublishedCodeList extends Omit<CodeListEntry, "size"> {
  readonly source: string;
  /** Names that documents print beside the listed one. */
  readonly alsoPrinted?: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
  readonly codes: readonly Code[];
}

/** Days from and to, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export const codeLists = (): readonly CodeListEntry[] =>
  (readPublished("@zwgk/schemas/code-lists.json") as { codeLists: CodeListEntry[] }).codeLists;

export const codeList = (id: string): PublishedCodeList => {
  const ids = codeLists().map((list) => list.id);
  if (ids.includes(id)) return readPublished(`@zwgk/schemas/codelists/${id}.json`) as PublishedCodeList;
  const nearest = closest(id.slice(0, 100), ids);
  throw new UsageError({
    zh: `没有代码表“${id.slice(0, 100)}”，是否为 ${nearest}？全部代码表见 zwgk codelist`,
    en: `no code list "${id.slice(0, 100)}", did you mean ${nearest}? All lists: zwgk codelist`,
  });
};

const firstDay = (bound: string): string => (bound.length === 4 ? `${bound}-01-01` : bound);

const lastDay = (bound: string): string => (bound.length === 4 ? `${bound}-12-31` : bound);

/** A year, or one day, as a span of days. */
export const spanOf = (yearOrDay: string): Span => ({ from: firstDay(yearOrDay), to: lastDay(yearOrDay) });

/** Whether a code, or this name of it, is in force at any time of a span; open where its list gives no bound. */
export const isInForce = ({ from = "", to = "" }: Code, span: Span | undefined): boolean =>
  span === undefined || (firstDay(from) <= span.to && (to === "" || span.from <= lastDay(to)));

/** The entries of a code: one, or one for each name it had. */
export const entriesOf = ({ id, codes }: PublishedCodeList, code: string): readonly Code[] => {
  const entries = codes.filter((entry) => entry["code"] === code);
  if (entries.length > 0) return entries;
  const nearest = closest(
    code.slice(0, 40),
    codes.map((entry) => entry["code"] ?? ""),
  );
  throw new UsageError({
    zh: `代码表 ${id} 中没有“${code.slice(0, 40)}”，最接近的是 ${nearest}；全部代码见 zwgk codelist ${id}`,
    en: `the code list ${id} has no "${code.slice(0, 40)}", the nearest is ${nearest}; all codes: zwgk codelist ${id}`,
  });
};

/** Codes above a code of a national classification, highest first: 208, 20802 above 2080208. */
export const codesAbove = (code: string): string[] =>
  isClassified(code)
    ? [3, 5, 7].filter((length) => length < code.length).map((length) => code.slice(0, length))
    : [];

const isClassified = (code: string): boolean => /^[1235][0-9]{2}(?:[0-9]{2}){0,3}$/.test(code);

const levels: readonly Text[] = [
  { zh: "类", en: "class" },
  { zh: "款", en: "section" },
  { zh: "项", en: "item" },
  { zh: "目", en: "sub-item" },
];

/** The level of a code of a national classification. */
export const levelOf = (code: string): Text | undefined =>
  isClassified(code) ? levels[(code.length - 3) / 2] : undefined;
