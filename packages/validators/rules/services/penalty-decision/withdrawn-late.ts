import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * A penalty that was changed or revoked, and stayed published for more than three working days.
 *
 * Without a day of withdrawal the day of the check is taken.
 */
export const withdrawnLate: Rule<"penalty-decision"> = {
  code: "penalty-decision/withdrawn-late",
  severity: "error",
  title: { zh: "变更、撤销的处罚没有及时撤下", en: "Changed penalty not taken down in time" },
  message: {
    zh: "处罚决定于 {trigger} 变更或者撤销，最迟应在 {due}（第 3 个工作日）撤下，到 {taken} 才撤下或者仍在公示",
    en: "the decision was changed or revoked on {trigger}: it was to be taken down by {due}, the third working day, and was, or still was not, on {taken}",
  },
  basis: [{ source: "administrative-penalty-law", article: "第四十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the third working day",
      record: {
        ...examplePenalty,
        state: "revoked",
        stateChangedOn: "2024-08-05",
        withdrawnOn: "2024-08-08",
      },
      findings: [],
    },
    {
      name: "on the fourth",
      record: {
        ...examplePenalty,
        state: "revoked",
        stateChangedOn: "2024-08-05",
        withdrawnOn: "2024-08-09",
      },
      findings: ["/withdrawnOn"],
    },
    {
      name: "still published on the day of the check",
      record: { ...examplePenalty, state: "changed", stateChangedOn: "2024-08-05" },
      asOf: "2024-08-09",
      findings: ["/state"],
    },
    {
      name: "when it was revoked is not printed",
      record: { ...examplePenalty, state: "revoked" },
      findings: [],
      notRun: true,
    },
    { name: "valid", record: examplePenalty, findings: [] },
  ],
  *check({ state, stateChangedOn, withdrawnOn }, context) {
    if (state !== "changed" && state !== "revoked") return;
    yield* takenLate({
      trigger: {
        date: stateChangedOn,
        name: { zh: "状态变化日期", en: "the day it was changed or revoked" },
      },
      taken: {
        date: withdrawnOn ?? context.asOf,
        name: { zh: "撤下日期或者核对日期", en: "the day it was taken down, or a day to check for" },
      },
      at: withdrawnOn === undefined ? "/state" : "/withdrawnOn",
      due: (trigger) => dueBy(context, "penalty-disclosure-withdrawal", trigger),
    });
  },
};
