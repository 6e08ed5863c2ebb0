import { halfWidth } from "@zwgk/schemas/printed/half-width";

/** A name without the ways of writing it: the width of brackets, digits and letters, and spaces. */
export const plainName = (name: string): string => halfWidth(name).replace(/\s+/g, "");

/** A title likewise, without quotation marks and the marks of a title. */
export const plainTitle = (title: string): string => plainName(title).replace(/[《》〈〉“”"]/g, "");
