import { exampleConsultation } from "../../../src/decisions/example-decision.js";
import type { Rule } from "../../../src/rule.js";

/** A window that ends before it begins. */
export const closesBeforeOpening: Rule<"decision-pre-disclosure"> = {
  code: "decision-pre-disclosure/closes-before-opening",
  severity: "error",
  title: { zh: "征求意见截止早于开始", en: "Comments close before they open" },
  message: {
    zh: "征求意见 {opensOn} 开始，却在 {closesOn} 截止",
    en: "comments open on {opensOn} and close on {closesOn}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "one day",
      record: { ...exampleConsultation, closesOn: "2024-06-03", shortWindowReason: "情况紧急" },
      findings: [],
    },
    {
      name: "the year mistyped",
      record: { ...exampleConsultation, closesOn: "2023-07-02" },
      findings: ["/closesOn"],
    },
  ],
  *check({ closesOn, opensOn }) {
    if (opensOn !== undefined && closesOn !== undefined && closesOn < opensOn) {
      yield { at: "/closesOn", data: { opensOn, closesOn } };
    }
  },
};
