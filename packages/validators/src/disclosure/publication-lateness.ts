import { dueBy } from "../deadline.js";
import type { NotEvaluated, RuleContext, Violation } from "../rule.js";
import { type DisclosureMetadata, dayOf } from "./metadata.js";

/** From here on the regulations as revised in 2019 apply, which were read. */
export const revisedRegulations = "2019-05-15";

/** Whether something of its own accord disclosed went on line after its twentieth working day. */
export function* publicationLateness(
  { signedOn, publishedAt, method }: DisclosureMetadata,
  context: RuleContext,
): Generator<Violation | NotEvaluated> {
  const published = dayOf(publishedAt);
  if (signedOn === undefined || published === undefined) return;
  if (method === "on-request" || method === "withheld") return;
  const result = dueBy(context, "proactive-disclosure", signedOn);
  if (result === undefined) return;
  if ("notRun" in result) yield result;
  else if (published > result.due) {
    yield { at: "/publishedAt", data: { signedOn, due: result.due, published } };
  }
}
