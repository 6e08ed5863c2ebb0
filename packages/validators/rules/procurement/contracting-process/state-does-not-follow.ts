import { pointer } from "../../../src/pointer.js";
import { statesOf } from "../../../src/procurement/process-state.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A state that does not follow from the steps.
 *
 * States are derived when the process is compiled; one that somebody typed, or left as it was, is not what happened.
 */
export const stateDoesNotFollow: Rule<"contracting-process"> = {
  code: "contracting-process/state-does-not-follow",
  severity: "error",
  title: { zh: "状态与经过不符", en: "State does not follow from the steps" },
  message: {
    zh: "状态写的是 {stated}，由各步得出的是 {derived}；请重新编制，不要手改",
    en: "the state is {stated}; its steps make it {derived}: compile it anew",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "one lot contracted, the other failed",
      record: {
        recordType: "contracting-process",
        events: [
          { step: "tendered", noticeType: "procurement-tender", lotNumbers: ["1", "2"] },
          { step: "awarded", noticeType: "procurement-result", lotNumbers: ["1"] },
          { step: "failed", noticeType: "procurement-result", lotNumbers: ["2"] },
          { step: "contracted", noticeType: "procurement-contract", lotNumbers: ["1"] },
        ],
        lots: [
          { lotNumber: "1", state: "contracted" },
          { lotNumber: "2", state: "failed" },
        ],
        state: "contracted",
      },
      findings: [],
    },
    {
      name: "a contract nobody announced",
      record: {
        recordType: "contracting-process",
        events: [{ step: "awarded", noticeType: "procurement-result" }],
        lots: [{ state: "contracted" }],
        state: "contracted",
      },
      findings: ["/lots/0/state", "/state"],
    },
    {
      name: "failed, and invited again",
      record: {
        recordType: "contracting-process",
        events: [
          { step: "failed", noticeType: "procurement-termination" },
          { step: "tendered", noticeType: "procurement-tender" },
        ],
        lots: [{ state: "tendered" }],
        state: "tendered",
      },
      findings: [],
    },
  ],
  *check({ events, lots, state }) {
    const derived = statesOf(
      events,
      lots.map(({ lotNumber }) => lotNumber),
    );
    for (const [place, lot] of lots.entries()) {
      const follows = derived.lots[place] ?? lot.state;
      if (lot.state !== follows) {
        yield { at: pointer("lots", place, "state"), data: { stated: lot.state, derived: follows } };
      }
    }
    if (state !== derived.project) yield { at: "/state", data: { stated: state, derived: derived.project } };
  },
};
