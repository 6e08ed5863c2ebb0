import { dueBy, takenLate } from "../deadline.js";
import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, RuleContext, Text, Violation } from "../rule.js";

type ConcernResponse = RecordOf<"concern-response">;

/** Whether an emergency is one of those that are answered within hours. */
export const isMajor = ({ level }: ConcernResponse): boolean =>
  level === "major" || level === "extraordinary";

/** A step of a response taken after its hours were over; hours run on at night and on holidays. */
export const responseLateness = (
  response: ConcernResponse,
  context: RuleContext,
  { from, step, rule }: { readonly from: Moment; readonly step: Moment; readonly rule: string },
): Iterable<Violation | NotEvaluated> =>
  takenLate({
    trigger: { date: response[from], name: names[from] },
    taken: { date: response[step], name: names[step] },
    at: `/${step}`,
    due: (trigger) => dueBy(context, rule, trigger),
  });

type Moment = "occurredAt" | "foundAt" | "firstResponseAt" | "pressConferenceAt";

const names: Readonly<Record<Moment, Text>> = {
  occurredAt: { zh: "发生时间", en: "when it occurred" },
  foundAt: { zh: "发现时间", en: "when it was noticed" },
  firstResponseAt: { zh: "首次回应时间", en: "when it was first answered" },
  pressConferenceAt: { zh: "新闻发布会时间", en: "when the press conference was held" },
};
