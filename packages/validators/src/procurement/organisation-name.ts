import { plainName } from "../plain-name.js";
import type { Organisation } from "./procurement-result.js";

/** The same body, by its credit code where both have one, else by name; 有限公司 and 有限责任公司 stay apart. */
export const isSameOrganisation = (a: Organisation, b: Organisation): boolean =>
  a.creditCode !== undefined && b.creditCode !== undefined
    ? a.creditCode === b.creditCode
    : plainName(a.name) === plainName(b.name);
