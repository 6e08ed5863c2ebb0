import * as z from "zod";

/** Holds at least one character that is not a space: an empty answer is no answer. */
const notBlank = /[^ 　]/;

/** A line: a name, a title, a number as printed. At most 500 characters. */
export const line = z.string().min(1).max(500).regex(notBlank);

/** Running text. At most 20,000 characters. */
export const text = z.string().min(1).max(20_000).regex(notBlank);
