import type { NationalValue } from "./columns.js";

type Citation = Readonly<Record<string, unknown>>;

const lineBreak = /[\r\n]+/;
const none = "无";

/** What a cell says; a blank one says nothing. */
export const cellText = (value: NationalValue | undefined): string =>
  value === null || value === undefined ? "" : String(value).trim();

const citation = /^《([^《》]+)》(?:（([^（）]+)）)?(第.+)?$/;

/** `《社会团体登记管理条例》（国务院令第250号）第九条` */
const printedCitation = ({ lawTitle, docNo, article }: Citation): string =>
  `《${lawTitle}》${docNo === undefined ? "" : `（${docNo}）`}${article ?? ""}`;

const readCitation = (printed: string): Citation | undefined => {
  const [, lawTitle, docNo, article] = citation.exec(printed) ?? [];
  if (lawTitle === undefined) return undefined;
  return { lawTitle, ...(docNo !== undefined && { docNo }), ...(article !== undefined && { article }) };
};

/** How a contact is reached, by what was printed: `undefined` where it cannot be told. */
const contactKind = (value: string): string | undefined => {
  if (/^https?:\/\//.test(value)) return "website";
  if (/^(0[0-9]{2,3}-?)?12345$/.test(value)) return "hotline";
  return /^[0-9（）()+ -]{7,20}$/.test(value) ? "phone" : undefined;
};

const split = (printed: string, separator: RegExp): string[] =>
  printed
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const flags: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["是", true],
  ["true", true],
  ["0", false],
  ["否", false],
  ["false", false],
]);

/** A cell as the value of a field; `undefined` where it is not of the kind. */
export const readers: Readonly<Record<string, (printed: string) => unknown>> = {
  text: (printed) => printed,
  number: (printed) => (/^[0-9]{1,6}(\.[0-9]{1,2})?$/.test(printed) ? Number(printed) : undefined),
  date: (printed) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?=$|[ T])/.exec(printed)?.[0],
  boolean: (printed) => flags.get(printed),
  lines: (printed) => (printed === none ? none : split(printed, lineBreak)),
  basis: (printed) => {
    if (printed === none) return none;
    const read = split(printed, lineBreak).map(readCitation);
    return read.every((each) => each !== undefined) ? read : undefined;
  },
  contacts: (printed) => {
    const read = split(printed, /[；;\r\n]+/).map((value) => ({ kind: contactKind(value), value }));
    return read.every(({ kind }) => kind !== undefined) ? read : undefined;
  },
};

/** A value of a field as a cell; the cell need not hold all of it. */
export const writers: Readonly<Record<string, (value: unknown) => string>> = {
  text: String,
  number: String,
  date: String,
  boolean: (value) => (value === true ? "1" : "0"),
  lines: (value) => (value === none ? none : (value as readonly string[]).join("\n")),
  basis: (value) => (value === none ? none : (value as readonly Citation[]).map(printedCitation).join("\n")),
  contacts: (value) => (value as readonly { readonly value: string }[]).map((each) => each.value).join("；"),
};

/** The codes of a cell that holds several. */
export const splitCodes = (printed: string): string[] => split(printed, /[,，;；|^、]+/);
