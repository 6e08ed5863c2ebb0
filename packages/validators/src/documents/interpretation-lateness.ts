import type { DueDate } from "@zwgk/deadlines";
import { dueBy, takenLate } from "../deadline.js";
import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, RuleContext, Violation } from "../rule.js";

/**
 * An interpretation published later than three working days after its document, where the law of the day set
 * the limit in this way.
 *
 * @param limit the last day of the three, or `undefined` where this is not the law that applied.
 */
export const interpretationLateness = (
  { document, publishedOn }: RecordOf<"policy-interpretation">,
  context: RuleContext,
  limit: (result: DueDate) => string | undefined,
): Iterable<Violation | NotEvaluated> => {
  // An interpretation without its document is another rule's finding.
  if (document === undefined) return [];
  return takenLate({
    trigger: {
      date: document.publishedOn,
      name: { zh: "文件公开日期", en: "the day the document was published" },
    },
    taken: {
      date: publishedOn,
      name: { zh: "解读发布日期", en: "the day the interpretation was published" },
    },
    at: "/publishedOn",
    due: (trigger) => {
      const result = dueBy(context, "policy-interpretation-publication", trigger);
      if (result === undefined || "notRun" in result) return result;
      const due = limit(result);
      return due === undefined ? undefined : { due };
    },
  });
};
