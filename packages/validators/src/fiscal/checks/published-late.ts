import { dueBy, takenLate } from "../../deadline.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";

/** Since when units beside their department have a time of their own is in the deadline rule. */
const deadlineOf = ({ recordType, scope }: FiscalRecord): string => {
  if (scope === "unit") return "subunit-budget-disclosure";
  return recordType === "department-budget"
    ? "department-budget-disclosure"
    : "department-final-accounts-disclosure";
};

/** Published more than twenty days after the approval; a last day on a rest day is taken to move. */
export const publishedLate: FiscalCheck = fiscalCheck({
  severity: "error",
  title: { zh: "公开迟于批复后二十日", en: "Published later than twenty days after the approval" },
  message: {
    zh: "{trigger} 批复，最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "approved on {trigger}: it was due by {due} and was published on {taken}",
  },
  basis: [
    { source: "budget-law", article: "第十四条" },
    { source: "budget-law-regulation", article: "第六条第四款" },
  ],
  *check(record, context) {
    yield* takenLate({
      trigger: { date: record.approvedOn, name: { zh: "批复日期", en: "the day of the approval" } },
      taken: { date: record.publishedOn, name: { zh: "公开日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, deadlineOf(record), trigger),
    });
  },
});
