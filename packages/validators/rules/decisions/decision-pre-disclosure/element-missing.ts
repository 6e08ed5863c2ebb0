import { exampleConsultation } from "../../../src/decisions/example-decision.js";
import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** Something the public needs to comment, and is not told here: who drafts, on what grounds, until when, and where to. */
export const elementMissing: Rule<"decision-pre-disclosure"> = {
  code: "decision-pre-disclosure/element-missing",
  severity: "warning",
  title: { zh: "征求意见的要素不全", en: "Particulars of the consultation missing" },
  message: {
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "major-decision-regulations", article: "第十五条" }, { source: "consultation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleConsultation, findings: [] },
    {
      name: "no grounds, and nowhere to write to",
      record: {
        recordType: "decision-pre-disclosure",
        title: "某某市养老服务设施专项规划（征求意见稿）",
        topic: "elderly-care",
        drafter: { name: "某某市民政局" },
        opensOn: "2024-06-03",
        closesOn: "2024-07-02",
        methods: ["open-call"],
      },
      findings: ["/basis", "/contacts"],
    },
    {
      name: "an excerpt",
      record: { recordType: "decision-pre-disclosure", title: "某某规划", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

/** Draft and explanation are findings of their own. */
const elements: readonly Element<RecordOf<"decision-pre-disclosure">>[] = [
  { key: "topic", zh: "主题", en: "its topic" },
  { key: "drafter/name", zh: "承办单位", en: "the unit that drafts it" },
  { key: "basis", zh: "决策依据", en: "its basis" },
  { key: "opensOn", zh: "征求意见开始日期", en: "the first day for opinions" },
  { key: "closesOn", zh: "征求意见截止日期", en: "the last day for opinions" },
  { key: "methods", zh: "征求意见方式", en: "how opinions are sought" },
  { key: "contacts", zh: "提出意见的渠道", en: "where to send opinions" },
];
