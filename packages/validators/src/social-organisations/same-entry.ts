import { halfWidth } from "@zwgk/schemas/printed/half-width";

/** Without the ways of writing it: spaces, the width of digits, letters and brackets, a stop at the end. */
export const plainEntry = (entry: string): string =>
  halfWidth(entry)
    .replace(/[\s　]+/g, "")
    .replace(/[。.；;]$/, "");

/** Whether two entries of the register say the same. */
export const sameEntry = (a: string, b: string): boolean => plainEntry(a) === plainEntry(b);
