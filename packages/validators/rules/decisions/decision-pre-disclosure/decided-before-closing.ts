import { exampleConsultation } from "../../../src/decisions/example-decision.js";
import type { Rule } from "../../../src/rule.js";

/** Decided while comments were still being taken; that they have to be over is plain, but not said in what was read. */
export const decidedBeforeClosing: Rule<"decision-pre-disclosure"> = {
  code: "decision-pre-disclosure/decided-before-closing",
  severity: "warning",
  title: { zh: "征求意见尚未截止就作出决策", en: "Decided before comments closed" },
  message: {
    zh: "征求意见 {closesOn} 截止，{decidedOn} 已作出决策",
    en: "comments were taken until {closesOn}; it was decided on {decidedOn}",
  },
  basis: [{ source: "major-decision-regulations", article: "第十五条" }],
  since: "0.1.0",
  examples: [
    { name: "the day after", record: { ...exampleConsultation, decidedOn: "2024-07-03" }, findings: [] },
    {
      name: "on the last day",
      record: { ...exampleConsultation, decidedOn: "2024-07-02" },
      findings: ["/decidedOn"],
    },
    {
      name: "before it was even published: that is another rule's finding",
      record: { ...exampleConsultation, decidedOn: "2024-06-02" },
      findings: [],
    },
  ],
  *check({ closesOn, decidedOn, opensOn, publishedOn }) {
    if (closesOn === undefined || decidedOn === undefined || decidedOn > closesOn) return;
    const published = publishedOn ?? opensOn;
    if (published !== undefined && published < decidedOn) {
      yield { at: "/decidedOn", data: { closesOn, decidedOn } };
    }
  },
};
