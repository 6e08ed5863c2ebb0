import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** What the record of a list lacks: where and how long it was posted, who was on it, where to object. */
export const elementMissing: Rule<"assistance-notice"> = {
  code: "assistance-notice/element-missing",
  severity: "info",
  title: { zh: "公示记录缺少内容", en: "The record of a list is incomplete" },
  message: { zh: "没有写明{element}", en: "{element} is missing" },
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
      findings: ["", "", "", "", ""],
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
  *check(record) {
    for (const [element, isGiven] of elements) {
      if (isGiven(record)) continue;
      if (record.excerpt === true) {
        yield leftOutOfExcerpt;
        return;
      }
      yield { at: "", data: { element } };
    }
  },
};

type IsGiven = (record: RecordOf<"assistance-notice">) => boolean;

const elements: readonly (readonly [name: string, isGiven: IsGiven])[] = [
  ["place（公示范围）", ({ place }) => place !== undefined],
  ["from（公示起）", ({ from }) => from !== undefined],
  ["to（公示止）", ({ to, stage }) => to !== undefined || stage === "long-term"],
  ["rows（名单）", ({ rows }) => rows !== undefined],
  ["complaints（异议受理）", ({ complaints = [] }) => complaints.length > 0],
];
