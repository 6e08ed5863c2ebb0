import type { OutCell } from "./sheet.js";

/** A cell as text: amounts with separators and their decimals. */
export const printedAmount = ({ value, decimals }: OutCell): string => {
  if (typeof value === "string") return value;
  const [whole = "", fraction] = value.toFixed(decimals ?? 0).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
