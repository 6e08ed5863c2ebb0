import type { NotEvaluated } from "../rule.js";
import type { FiscalCheck } from "./fiscal-check.js";

/** A check for what is missing, which an excerpt cannot show. */
export const inWholeRecords =
  (check: FiscalCheck["check"]): FiscalCheck["check"] =>
  (record, context) =>
    record.excerpt === true ? [excerptOnly] : check(record, context);

const excerptOnly: NotEvaluated = {
  notRun: {
    zh: "记录是节录，没有录入不等于原文没有",
    en: "the record is an excerpt: what it lacks, the original may have",
  },
};
