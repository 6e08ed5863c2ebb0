import { exampleConsultation } from "../../../src/decisions/example-decision.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** Comments asked for without the draft, or without its explanation. */
export const draftOrExplanationMissing: Rule<"decision-pre-disclosure"> = {
  code: "decision-pre-disclosure/draft-or-explanation-missing",
  severity: "error",
  title: { zh: "没有公布草案或者说明", en: "Draft or explanation missing" },
  message: {
    zh: "没有公布 {missing}；征求意见应当公布决策草案及其说明等材料",
    en: "{missing} is not published; comments are asked for on a draft with its explanation",
  },
  basis: [{ source: "major-decision-regulations", article: "第十五条" }],
  since: "0.1.0",
  examples: [
    { name: "both", record: exampleConsultation, findings: [] },
    {
      name: "the page has no explanation",
      record: { ...exampleConsultation, explanation: "无" },
      findings: ["/explanation"],
    },
    {
      name: "neither is told",
      record: { recordType: "decision-pre-disclosure", title: "某某规划", opensOn: "2024-06-03" },
      findings: ["", ""],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "decision-pre-disclosure",
        title: "某某规划",
        opensOn: "2024-06-03",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the day before the regulations",
      record: { recordType: "decision-pre-disclosure", title: "某某规划", opensOn: "2019-08-31" },
      findings: [],
    },
    {
      name: "no major decision",
      record: { recordType: "decision-pre-disclosure", title: "某某通知", majorDecision: false },
      findings: [],
    },
  ],
  *check(record) {
    const { excerpt, majorDecision, opensOn, publishedOn } = record;
    const day = opensOn ?? publishedOn;
    if (majorDecision === false || (day !== undefined && day < inForce)) return;
    for (const [key, name] of files) {
      const file = record[key];
      if (file === "无") yield { at: `/${key}`, data: { missing: name } };
      else if (file === undefined && excerpt === true) yield leftOutOfExcerpt;
      else if (file === undefined) yield { at: "", data: { missing: name } };
    }
  },
};

const inForce = "2019-09-01";

const files: readonly (readonly [
  key: keyof RecordOf<"decision-pre-disclosure"> & ("draft" | "explanation"),
  name: string,
])[] = [
  ["draft", "draft（决策草案）"],
  ["explanation", "explanation（说明材料）"],
];
