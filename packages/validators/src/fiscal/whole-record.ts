import { leftOutOfExcerpt } from "../excerpt.js";
import type { FiscalCheck } from "./fiscal-check.js";

/** A check for what is missing, which an excerpt cannot show. */
export const inWholeRecords =
  (check: FiscalCheck["check"]): FiscalCheck["check"] =>
  (record, context) =>
    record.excerpt === true ? [leftOutOfExcerpt] : check(record, context);
