import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { impossibleSteps, stateName, stepName } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";

/**
 * A step that cannot be taken where the case stands: a decision after a withdrawal, a resumption of nothing.
 *
 * A decision straight after receipt is possible, for what is complete is decided on the spot.
 */
export const stepNotPossible: Rule<"case-record"> = {
  code: "case-record/step-not-possible",
  severity: "error",
  title: { zh: "办件环节不能这样衔接", en: "A step that cannot follow" },
  message: {
    zh: "第 {place} 步是 {step}，但此前{state}，不可能走到这一步",
    en: "step {place} is {step}, which cannot follow: {state}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "from receipt to delivery", record: exampleCase, findings: [] },
    {
      name: "decided on the spot",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "granted", on: "2024-01-08" },
        { step: "delivered", on: "2024-01-08" },
      ),
      findings: [],
    },
    {
      name: "granted after it was withdrawn",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "withdrawn", on: "2024-01-09" },
        { step: "granted", on: "2024-01-10" },
      ),
      findings: ["/events/3/step"],
    },
    {
      name: "a special procedure ends that never began",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "resumed", on: "2024-01-09" },
        { step: "granted", on: "2024-01-10" },
      ),
      findings: ["/events/2/step"],
    },
    {
      name: "delivered before the decision",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "delivered", on: "2024-01-09" },
        { step: "granted", on: "2024-01-10" },
      ),
      findings: ["/events/2/step", "/events/3/step"],
    },
    {
      name: "begins with a decision",
      record: caseWith({ step: "granted", on: "2024-01-10" }, { step: "delivered", on: "2024-01-12" }),
      findings: ["/events/0/step"],
    },
    {
      name: "an excerpt may lack the steps between",
      record: { ...caseWith({ step: "granted", on: "2024-01-10" }), excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ events, excerpt }) {
    const impossible = impossibleSteps(events);
    if (impossible.length > 0 && excerpt === true) {
      yield leftOutOfExcerpt;
      return;
    }
    for (const { index, step, state } of impossible) {
      yield {
        at: pointer("events", index, "step"),
        data: {
          place: index + 1,
          step: stepName(step),
          state: state === undefined ? "—" : stateName(state),
        },
      };
    }
  },
};
