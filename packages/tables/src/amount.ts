/** An amount as printed. */
export interface PrintedAmount {
  /** `null` where nothing, or a dash, is printed. */
  readonly value: number | null;
  readonly decimals: number;
}

const dash = /^[-—–―─/\\]+$/;
const digits = /^-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?$/;
const ascii = /^[ -~]*$/;
const blank: PrintedAmount = { value: null, decimals: 0 };

/**
 * Reads an amount: full-width digits, thousands separators, a minus or accounting brackets.
 *
 * `undefined` where it is none: letters, misplaced separators, more digits
 * than a number can hold. Nothing is guessed.
 */
export const parseAmount = (text: string): PrintedAmount | undefined => {
  const plain = ascii.test(text)
    ? text.trim()
    : text
        .normalize("NFKC")
        .replaceAll("−", "-")
        .replace(/^[¥￥]/, "")
        .trim();
  if (plain === "" || dash.test(plain)) return blank;
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const match = digits.exec(bracketed === undefined ? plain : `-${bracketed}`);
  if (match === null) return undefined;
  const written = match[0].replaceAll(",", "");
  const value = Number(written);
  if (written.length > 15 && significant(written).length > 15) return undefined;
  return { value: value === 0 ? 0 : value, decimals: match[1]?.length ?? 0 };
};

const significant = (written: string): string =>
  (written.includes(".") ? written.replace(/\.?0+$/, "") : written)
    .replace(/^-?0*|\./g, "")
    .replace(/^0+/, "");

/** Declared where trailing zeros are printed that numbers do not show: 35.10. */
export const declaredDecimals = (
  decimals: readonly number[],
  values: readonly number[],
): number | undefined => {
  const [first] = decimals;
  if (first === undefined || first === 0 || first > 6) return undefined;
  if (!decimals.every((each) => each === first)) return undefined;
  return values.every((value) => decimalsOf(value) < first) ? first : undefined;
};

/** The decimals a number's shortest form has. */
export const decimalsOf = (value: number): number => {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
};

/** The shortest digits, never in exponents. */
export const plainNumber = (value: number): string => {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, "") : value.toFixed(0);
};

/** A number with so many decimals; rounded in decimal, as it is printed: 1.005 to two is 1.01. */
export const withDecimals = (value: number, decimals: number): string => {
  const text = plainNumber(value);
  const [whole = "", fraction = ""] = text.split(".");
  if (fraction.length <= decimals)
    return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
  const shifted = Math.round(Number(`${text}e${decimals}`));
  return Math.abs(shifted) < 1e15 ? (shifted / 10 ** decimals).toFixed(decimals) : value.toFixed(decimals);
};

/** Digits in groups of three. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");
