import * as z from "zod";

/** At least one character that is not a space: an empty answer is no answer. */
const notBlank = /[^ 　]/;

/** A line: a name, a title, a number as printed. At most 500 characters. */
export const line = z.string().max(500).regex(notBlank);

/** Running text. At most 20,000 characters. */
export const text = z.string().max(20_000).regex(notBlank);
