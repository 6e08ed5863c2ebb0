import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** What the record of a list lacks: where and how long it was posted, who was on it, where to object. */
export const elementMissing: Rule<"assistance-notice"> = {
  code: "assistance-notice/element-missing",
  severity: "info",
  title: { zh: "公示记录缺少内容", en: "The record of a list is incomplete" },
  message: { zh: "没有写明{element}", en: "the record does not say {elementEn}" },
  basis: [{ source: "social-assistance-interim-measures", article: "第十一条" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleNotice, findings: [] },
    {
      name: "a standing list has no last day",
      record: {
        recordType: "assistance-notice",
        scheme: "minimum-living-allowance",
        batch: "2024年3月",
        stage: "long-term",
        place: "village-board",
        from: "2024-03-04",
        rows: [],
        complaints: [{ kind: "phone", value: "0595-00000000" }],
      },
      findings: [],
    },
    {
      name: "only which",
      record: {
        recordType: "assistance-notice",
        scheme: "minimum-living-allowance",
        batch: "2024年3月",
        stage: "first-review",
      },
      findings: ["/place", "/from", "/to", "/rows", "/complaints"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "assistance-notice",
        scheme: "minimum-living-allowance",
        batch: "2024年3月",
        stage: "first-review",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const elements: readonly Element<RecordOf<"assistance-notice">>[] = [
  { key: "place", zh: "公示范围", en: "where it was posted" },
  { key: "from", zh: "公示起", en: "from when" },
  { key: "to", zh: "公示止", en: "until when", isAsked: ({ stage }) => stage !== "long-term" },
  // A list of nobody is a list.
  { key: "rows", zh: "名单", en: "the list", answer: ({ rows }) => rows?.length },
  { key: "complaints", zh: "异议受理", en: "where to object" },
];
