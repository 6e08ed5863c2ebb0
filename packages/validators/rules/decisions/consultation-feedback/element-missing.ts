import { exampleFeedback } from "../../../src/decisions/example-decision.js";
import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Something that belongs to a feedback and is not here; that nothing was received is told as 0, not left out.
 */
export const elementMissing: Rule<"consultation-feedback"> = {
  code: "consultation-feedback/element-missing",
  severity: "info",
  title: { zh: "意见采纳情况不全", en: "Particulars of the feedback missing" },
  message: {
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }, { source: "consultation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleFeedback, findings: [] },
    {
      name: "nothing was received, and the feedback says so",
      record: {
        recordType: "consultation-feedback",
        title: "某某规划",
        publishedOn: "2024-07-15",
        received: [{ channel: "website", count: 0 }],
        total: 0,
      },
      findings: [],
    },
    {
      name: "how many there were, and what they said, is left out",
      record: {
        recordType: "consultation-feedback",
        title: "某某规划",
        publishedOn: "2024-07-15",
        received: [{ channel: "website", count: 1 }],
        adopted: 1,
        notAdopted: 0,
      },
      findings: ["/total", "/opinions"],
    },
    {
      name: "an excerpt",
      record: { recordType: "consultation-feedback", title: "某某规划", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

type Feedback = RecordOf<"consultation-feedback">;

const hasOpinions = ({ total }: Feedback): boolean => total !== 0;

const elements: readonly Element<Feedback>[] = [
  { key: "publishedOn", zh: "发布日期", en: "the day of publication" },
  { key: "received", zh: "收到意见", en: "what came in by each channel" },
  { key: "total", zh: "意见总数（没有意见写 0）", en: "the number of opinions, 0 for none" },
  { key: "adopted", zh: "采纳数", en: "how many were adopted", isAsked: hasOpinions },
  { key: "notAdopted", zh: "未采纳数", en: "how many were not adopted", isAsked: hasOpinions },
  { key: "opinions", zh: "意见摘要", en: "the opinions in short", isAsked: hasOpinions },
];
