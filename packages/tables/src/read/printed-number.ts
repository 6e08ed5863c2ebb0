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
export const numberPrinter = (format: string): ((value: number) => PrintedNumber) => {
  const [positive = general, negative, zero] = sectionsOf(format).map(readSection);
  return (value) => {
    const clean = Number(value.toPrecision(15));
    const own = clean < 0 ? negative : clean === 0 ? zero : undefined;
    return print(clean, own ?? positive);
  };
};

/** A section of a format: words alone, the general form, or digits around a point. */
type Section =
  | { readonly words: string }
  | {
      readonly whole: string;
      readonly most: number;
      readonly least: number;
      readonly percent: boolean;
      readonly scale: number;
    };

const general: Section = { words: "General" };

const readSection = (text: string): Section => {
  const section = text.replace(/\[[^\]]*\]|[_*]./g, "").trim();
  const digits = section.replace(/"[^"]*"|\\./g, "");
  const pattern = /[0#?][0#?,.]*/.exec(digits)?.[0];
  if (pattern === undefined || !/[0#]/.test(pattern)) {
    return { words: text.trim() === "" || section !== "" ? section.replace(/["\\?]/g, "") : " " };
  }
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = pattern.replace(/,+$/, "").split(".");
  const percent = digits.includes("%");
  return {
    whole,
    most: fraction.replace(/[^0#?]/g, "").length,
    least: fraction.replace(/[^0]/g, "").length,
    percent,
    scale: (percent ? 100 : 1) / 1000 ** thousands,
  };
};

const print = (value: number, section: Section): PrintedNumber => {
  if ("words" in section) {
    return { text: /^(?:General|@)$/i.test(section.words) ? plainNumber(value) : section.words };
  }
  const digits = printDigits(Math.abs(value) * section.scale, section);
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  const isExact = section.percent || Number((sign + digits).replaceAll(",", "")) === value;
  return { text: `${sign}${digits}${section.percent ? "%" : ""}`, ...(isExact ? {} : { stored: value }) };
};

const sectionsOf = (format: string): string[] =>
  format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/g) ?? [];

const printDigits = (
  value: number,
  { whole, most, least }: { readonly whole: string; readonly most: number; readonly least: number },
): string => {
  const [integer = "0", decimals = ""] = withDecimals(value, most).split(".");
  let end = decimals.length;
  while (end > least && decimals[end - 1] === "0") end -= 1;
  const shown = decimals.slice(0, end);
  const padded = (integer !== "0" || whole.includes("0") ? integer : "").padStart(
    whole.replace(/[^0]/g, "").length,
    "0",
  );
  const digits = whole.includes(",") ? grouped(padded) : padded;
  return shown === "" ? digits : `${digits}.${shown}`;
};
