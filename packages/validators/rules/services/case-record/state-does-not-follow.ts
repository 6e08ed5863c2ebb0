import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";
import { caseStateOf, stateName } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";

/**
 * A printed state that the log does not lead to.
 *
 * The state is derived from the steps; one that was typed, or not brought up to date, misleads the applicant.
 */
export const stateDoesNotFollow: Rule<"case-record"> = {
  code: "case-record/state-does-not-follow",
  severity: "error",
  title: { zh: "办件状态与过程不符", en: "State does not follow from the log" },
  message: {
    zh: "办件状态写的是 {stated}，由过程得出的是 {derived}",
    en: "the state is {stated}; the log makes it {derived}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "the log ends with delivery", record: { ...exampleCase, state: "delivered" }, findings: [] },
    {
      name: "decided, and still shown as under review",
      record: { ...exampleCase, state: "under-review" },
      findings: ["/state"],
    },
    {
      name: "publication changes nothing",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-10" },
          { step: "published", on: "2024-01-12" },
        ),
        state: "granted",
      },
      findings: [],
    },
    { name: "no state printed", record: exampleCase, findings: [] },
    {
      name: "the last steps may be missing from an excerpt",
      record: { ...exampleCase, state: "closed", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ events, state, excerpt }) {
    if (state === undefined) return;
    const derived = caseStateOf(events);
    if (state === derived) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "/state", data: { stated: stateName(state), derived: stateName(derived) } };
  },
};
