import { exampleConsultation } from "../../../src/decisions/example-decision.js";
import type { Rule } from "../../../src/rule.js";

/** The public was shown the matter on the day it was decided, or later. */
export const publishedAfterDecision: Rule<"decision-pre-disclosure"> = {
  code: "decision-pre-disclosure/published-after-decision",
  severity: "error",
  title: { zh: "决策之后才公开", en: "Published after the decision" },
  message: {
    zh: "{decidedOn} 作出决策，{published} 才公开；应当在决策前公开",
    en: "decided on {decidedOn}, published on {published}: it has to come before the decision",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "the day before",
      record: { ...exampleConsultation, decidedOn: "2024-09-12", publishedOn: "2024-09-11" },
      findings: [],
    },
    {
      name: "on the day",
      record: { ...exampleConsultation, decidedOn: "2024-09-12", publishedOn: "2024-09-12" },
      findings: ["/decidedOn"],
    },
    {
      name: "no day of publication: the day comments were opened",
      record: {
        recordType: "decision-pre-disclosure",
        title: "某某规划",
        opensOn: "2024-06-03",
        decidedOn: "2024-05-31",
      },
      findings: ["/decidedOn"],
    },
    {
      name: "neither",
      record: { recordType: "decision-pre-disclosure", title: "某某规划", decidedOn: "2024-05-31" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ decidedOn, opensOn, publishedOn }) {
    if (decidedOn === undefined) return;
    const published = publishedOn ?? opensOn;
    if (published === undefined) yield undated;
    else if (published >= decidedOn) yield { at: "/decidedOn", data: { decidedOn, published } };
  },
};

const undated = {
  notRun: { zh: "没有写明发布日期", en: "the record does not say when it was published" },
};
