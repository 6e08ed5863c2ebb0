import type { RecordOf } from "../record-of.js";

export type ContractingProcess = RecordOf<"contracting-process">;
export type ProcessEvent = ContractingProcess["events"][number];
type ProcessState = ContractingProcess["state"];

/** The states of the lots, in their order, and of the project. */
export interface ProcessStates {
  readonly lots: readonly ProcessState[];
  readonly project: ProcessState;
}

/** How far a state is on the way; a failed lot is passed by any other. */
const progress: readonly ProcessState[] = [
  "failed",
  "planned",
  "tendered",
  "awarded",
  "contracted",
  "amended",
  "accepted",
];

const further = (a: ProcessState, b: ProcessState): ProcessState =>
  progress.indexOf(a) >= progress.indexOf(b) ? a : b;

/**
 * What the steps, in their order, have made of each lot, and of the project: as far as its furthest lot.
 *
 * A new invitation brings failed lots back. A step that names no lot is for all of them where it is one of the whole
 * project; an award or a contract without a lot is so only where there is but one, and else moves the project alone.
 */
export const statesOf = (
  events: readonly ProcessEvent[],
  lotNumbers: readonly (string | undefined)[],
): ProcessStates => {
  const places = new Map(lotNumbers.map((number, place) => [number, place]));
  const all = [...lotNumbers.keys()];
  const states = lotNumbers.map((): ProcessState => "planned");
  let unplaced: ProcessState = "failed";
  for (const event of events) {
    const state = stateAfter(event);
    if (state === undefined) continue;
    const reached =
      event.lotNumbers?.flatMap((number) => places.get(number) ?? []) ??
      (lotNumbers.length === 1 || isOfWholeProject(event) ? all : []);
    for (const place of reached) states[place] = next(states[place] ?? "planned", state);
    if (reached.length === 0 && state !== "failed") unplaced = further(unplaced, state);
  }
  return { lots: states, project: states.reduce(further, unplaced) };
};

const stateAfter = ({ step }: ProcessEvent): ProcessState | undefined =>
  step === "publicised" || step === "corrected" || step === "pending" ? undefined : step;

const isOfWholeProject = ({ step, noticeType }: ProcessEvent): boolean =>
  step === "planned" || step === "tendered" || noticeType === "procurement-termination";

/** An invitation republished, or an acceptance before an amendment is published, does not take a lot back. */
const next = (before: ProcessState, after: ProcessState): ProcessState =>
  after === "failed" || (before === "failed" && after === "planned") ? "failed" : further(before, after);
