import { dueBy, takenLate } from "../deadline.js";
import type { NotEvaluated, RuleContext, Violation } from "../rule.js";

/** Something that was decided or formed on one day and published on another. */
export interface DatedDisclosure {
  readonly formedOn: string | undefined;
  readonly publishedOn: string | undefined;
  readonly at: string;
}

/** What was published later than a deadline rule says; without both dates one word for all that it could not be told. */
export function* publishedLater(
  disclosures: Iterable<DatedDisclosure>,
  rule: string,
  context: RuleContext,
): Generator<Violation | NotEvaluated> {
  let undated = false;
  for (const { formedOn, publishedOn, at } of disclosures) {
    if (formedOn === undefined || publishedOn === undefined) {
      undated = true;
      continue;
    }
    yield* takenLate({
      trigger: { date: formedOn, name: formation },
      taken: { date: publishedOn, name: publication },
      at,
      due: (trigger) => dueBy(context, rule, trigger),
    });
  }
  if (undated) yield datesMissing;
}

const formation = { zh: "形成日期", en: "the day it was formed" };
const publication = { zh: "公开日期", en: "the day of publication" };

const datesMissing = {
  notRun: {
    zh: "有的信息没有形成日期或者公开日期",
    en: "something has no day on which it was formed, or published",
  },
};
