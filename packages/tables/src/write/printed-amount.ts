import { grouped, withDecimals } from "../amount.js";
import type { OutCell } from "./sheet.js";

/** A cell as text: amounts with separators and their decimals. */
export const printedAmount = ({ value, decimals }: OutCell): string => {
  if (typeof value === "string") return value;
  const [whole = "", fraction] = withDecimals(value, decimals ?? 0).split(".");
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
};
