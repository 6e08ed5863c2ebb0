import { halfWidth } from "@zwgk/schemas/printed/half-width";

/** The same number whatever the width of its brackets and its spaces. */
export const plainTaskNumber = (number: string): string => halfWidth(number).replace(/[\s　]+/g, "");
