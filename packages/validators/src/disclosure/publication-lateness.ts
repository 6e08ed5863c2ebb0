import { dueBy } from "../deadline.js";
import type { NotEvaluated, RuleContext, Violation } from "../rule.js";
import type { DisclosureMetadata } from "./metadata.js";
import { dayOf } from "./publication.js";

/** From here on the regulations as revised in 2019 apply, which were read. */
export const revisedRegulations = "2019-05-15";

/** Whether something of its own accord disclosed went on line after its twentieth working day. */
export function* publicationLateness(
  { signedOn, publishedAt, method }: DisclosureMetadata,
  context: RuleContext,
): Generator<Violation | NotEvaluated> {
  if (signedOn === undefined || publishedAt === undefined) return;
  if (method === "on-request" || method === "withheld") return;
  const result = dueBy(context, "proactive-disclosure", signedOn);
  if (result === undefined) return;
  const published = dayOf(publishedAt);
  if ("notRun" in result) yield result;
  else if (published > result.due) {
    yield { at: "/publishedAt", data: { signedOn, due: result.due, published } };
  }
}
