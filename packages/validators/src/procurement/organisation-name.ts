import { halfWidth } from "@zwgk/schemas/printed/half-width";
import type { Organisation } from "./procurement-result.js";

/** A name without the ways of writing it: width of brackets and letters, spaces. 有限公司 and 有限责任公司 stay apart. */
const normalName = (name: string): string => halfWidth(name).replace(/\s+/g, "");

/** The same body, by its credit code where both have one, else by name. */
export const isSameOrganisation = (a: Organisation, b: Organisation): boolean =>
  a.creditCode !== undefined && b.creditCode !== undefined
    ? a.creditCode === b.creditCode
    : normalName(a.name) === normalName(b.name);
