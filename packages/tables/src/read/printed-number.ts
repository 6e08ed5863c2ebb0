import { grouped, plainNumber, withDecimals } from "../amount.js";

/** A number as its format prints it. */
export interface PrintedNumber {
  readonly text: string;
  /** The number itself, where the text shows less of it. */
  readonly stored?: number;
}

/**
 * What a spreadsheet prints for a number.
 *
 * Only what amounts and codes are printed with: decimals, grouping, padding
 * zeros, percent, scale, sections for negative and zero. hucre's own
 * `formatValue` prints `-0` for the accounting zero and 17 digits of binary
 * noise in the general format (1234.5600000000002).
 */
export const printNumber = (value: number, format: string): PrintedNumber => {
  const clean = Number(value.toPrecision(15));
  const sections = sectionsOf(format);
  const [positive = "General"] = sections;
  const own = clean < 0 ? sections[1] : clean === 0 ? sections[2] : undefined;
  const section = (own ?? positive).replace(/\[[^\]]*\]|[_*]./g, "").trim();
  if (section === "" && format.trim() !== "") return { text: "" };
  const pattern = /[0#?][0#?,.]*/.exec(withoutText(section))?.[0];
  if (pattern === undefined || !/[0#]/.test(pattern)) {
    if (/^(General|@|)$/i.test(section)) return { text: plainNumber(clean) };
    return { text: section.replace(/["\\?]/g, "") };
  }
  const percent = withoutText(section).includes("%");
  const scaled = (Math.abs(clean) * (percent ? 100 : 1)) / 1000 ** (/,+$/.exec(pattern)?.[0].length ?? 0);
  const [whole = "", fraction = ""] = pattern.replace(/,+$/, "").split(".");
  const digits = printDigits(scaled, whole, fraction);
  const sign = clean < 0 && /[1-9]/.test(digits) ? "-" : "";
  const stored = !percent && toNumber(sign + digits) !== clean ? { stored: clean } : {};
  return { text: `${sign}${digits}${percent ? "%" : ""}`, ...stored };
};

const sectionsOf = (format: string): string[] =>
  format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/g) ?? [];

const withoutText = (section: string): string => section.replace(/"[^"]*"|\\./g, "");

const printDigits = (value: number, whole: string, fraction: string): string => {
  const most = fraction.replace(/[^0#?]/g, "").length;
  const least = fraction.replace(/[^0]/g, "").length;
  const [integer = "0", decimals = ""] = withDecimals(value, most).split(".");
  const shown = decimals.replace(new RegExp(`0{0,${most - least}}$`), "");
  const hasInteger = integer !== "0" || /0/.test(whole) || (shown === "" && most === 0 && /0/.test(whole));
  const padded = (hasInteger ? integer : "").padStart(whole.replace(/[^0]/g, "").length, "0");
  const digits = whole.includes(",") ? grouped(padded) : padded;
  return shown === "" ? digits : `${digits}.${shown}`;
};

const toNumber = (text: string): number => Number(text.replaceAll(",", ""));
