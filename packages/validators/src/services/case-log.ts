import { caseStateNames } from "../generated/code-names/case-state.js";
import { caseStepNames } from "../generated/code-names/case-step.js";
import type { RecordOf } from "../record-of.js";

export type CaseRecord = RecordOf<"case-record">;
export type CaseEvent = CaseRecord["events"][number];
export type CaseStep = CaseEvent["step"];
export type CaseState = NonNullable<CaseRecord["state"]>;

/** What a step makes of a case; one that is not here leaves it as it was. */
const stateAfter: Partial<Readonly<Record<CaseStep, CaseState>>> = {
  received: "received",
  "correction-requested": "awaiting-correction",
  corrected: "received",
  "not-accepted": "not-accepted",
  accepted: "accepted",
  "review-started": "under-review",
  suspended: "suspended",
  resumed: "under-review",
  granted: "granted",
  refused: "refused",
  delivered: "delivered",
  closed: "closed",
  withdrawn: "withdrawn",
  terminated: "terminated",
};

const ended: readonly CaseStep[] = ["delivered", "published", "closed"];
const given: readonly CaseStep[] = ["withdrawn", "terminated"];
const pending: readonly CaseStep[] = ["suspended", "extended", "granted", "refused", ...given];

/**
 * The steps that a case can take next.
 *
 * A decision on the day of receipt needs no step of acceptance: what is complete is decided on the spot.
 */
const nextSteps: Readonly<Record<CaseState, ReadonlySet<CaseStep>>> = {
  received: new Set(["correction-requested", "not-accepted", "accepted", "granted", "refused", ...given]),
  "awaiting-correction": new Set(["corrected", "accepted", "not-accepted", ...given]),
  "not-accepted": new Set(ended),
  accepted: new Set(["review-started", ...pending]),
  "under-review": new Set(pending),
  suspended: new Set(["resumed", ...given]),
  granted: new Set(ended),
  refused: new Set(ended),
  delivered: new Set(["published", "closed"]),
  closed: new Set(["delivered", "published"]),
  withdrawn: new Set(ended),
  terminated: new Set(ended),
};

const firstSteps: ReadonlySet<CaseStep> = new Set([
  "received",
  "accepted",
  "correction-requested",
  "not-accepted",
]);

/** A step that cannot be taken where the case stands; without a state it is the first. */
export interface ImpossibleStep {
  readonly index: number;
  readonly step: CaseStep;
  readonly state: CaseState | undefined;
}

interface Progress {
  readonly state: CaseState;
  readonly impossible: readonly ImpossibleStep[];
}

const progressOf = (events: readonly Pick<CaseEvent, "step">[]): Progress => {
  let state: CaseState | undefined;
  const impossible: ImpossibleStep[] = [];
  for (const [index, { step }] of events.entries()) {
    const possible = state === undefined ? firstSteps : nextSteps[state];
    if (!possible.has(step)) impossible.push({ index, step, state });
    state = stateAfter[step] ?? state;
  }
  return { state: state ?? "received", impossible };
};

/** Where a case stands after what its log says, in its order. */
export const caseStateOf = (events: readonly Pick<CaseEvent, "step">[]): CaseState =>
  progressOf(events).state;

export const impossibleSteps = (events: readonly CaseEvent[]): readonly ImpossibleStep[] =>
  progressOf(events).impossible;

const isDecision = ({ step }: CaseEvent): boolean => step === "granted" || step === "refused";

export const decisionOf = (events: readonly CaseEvent[]): CaseEvent | undefined => events.find(isDecision);

export const eventOf = (events: readonly CaseEvent[], step: CaseStep): CaseEvent | undefined =>
  events.find((event) => event.step === step);

/** Ended without a decision: not accepted, withdrawn or terminated. */
export const endedUndecided = (events: readonly CaseEvent[]): boolean =>
  events.some(({ step }) => step === "not-accepted" || step === "withdrawn" || step === "terminated");

/** `accepted（受理）` */
export const stepName = (step: CaseStep): string => named(step, caseStepNames);

export const stateName = (state: CaseState): string => named(state, caseStateNames);

const named = (code: string, names: typeof caseStepNames): string =>
  `${code}（${names.get(code)?.[0]?.name ?? ""}）`;
