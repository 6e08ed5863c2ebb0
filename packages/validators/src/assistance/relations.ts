import { halfWidth } from "@zwgk/schemas/printed/half-width";

/** `1=2+3-4`: a row, and the rows it is made of. */
export interface Relation {
  readonly whole: string;
  readonly terms: readonly { readonly row: string; readonly minus: boolean }[];
}

/** Sums and differences of rows; `undefined` for anything else, such as a product. */
export const relationOf = (printed: string): Relation | undefined => {
  const plain = halfWidth(printed)
    .replace(/[－—–−]/g, "-")
    .replaceAll("＝", "=")
    .replaceAll("＋", "+")
    .replace(/[行栏\s]/g, "");
  const [whole = "", sum = "", ...others] = plain.split("=");
  if (others.length > 0 || !isRow(whole) || sum === "") return undefined;
  const terms = sum
    .replaceAll("-", "+-")
    .split("+")
    .filter((term) => term !== "")
    .map((term) => ({ row: term.replace("-", ""), minus: term.startsWith("-") }));
  return terms.length > 0 && terms.every(({ row }) => isRow(row)) ? { whole, terms } : undefined;
};

const isRow = (text: string): boolean => /^[0-9A-Za-z.一二三四五六七八九十]{1,20}$/.test(text);
