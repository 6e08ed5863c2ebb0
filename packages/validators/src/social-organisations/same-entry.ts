import { plainName } from "../plain-name.js";

/** Without the ways of writing it: spaces, the width of digits, letters and brackets, a stop at the end. */
export const plainEntry = (entry: string): string => plainName(entry).replace(/[。.；;]$/, "");

/** Whether two entries of the register say the same. */
export const sameEntry = (a: string, b: string): boolean => plainEntry(a) === plainEntry(b);
