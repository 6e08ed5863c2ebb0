import { isBlank } from "../../../src/blank-answer.js";
import { exampleFeedback } from "../../../src/decisions/example-decision.js";
import { opinionsReceived } from "../../../src/decisions/opinions-received.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Opinions that were not adopted, and fewer reasons than opinions.
 *
 * One reason given for all of them is enough. That reasons are given is known from memory, so it is a warning.
 */
export const notAdoptedWithoutReason: Rule<"consultation-feedback"> = {
  code: "consultation-feedback/not-adopted-without-reason",
  severity: "warning",
  title: { zh: "未采纳的意见没有说明理由", en: "Not adopted, and no reason" },
  message: {
    zh: "收到意见 {received} 条，没有采纳又没有说明理由的 {count} 条",
    en: "of {received} opinions {count} were not adopted and no reason is given",
  },
  basis: [
    { source: "open-government-implementation-rules-2016", article: "意见采纳" },
    { source: "work-points-2016", article: "三(一)" },
  ],
  since: "0.1.0",
  examples: [
    { name: "one reason for all", record: exampleFeedback, findings: [] },
    {
      name: "a reason for each",
      record: {
        ...exampleFeedback,
        notAdoptedReason: "无",
        opinions: [
          { text: "取消户籍限制", outcome: "not-adopted", reason: "上级文件另有规定。" },
          { text: "建设高端公寓", outcome: "not-adopted", reason: "不属于基本养老服务。" },
        ],
      },
      findings: [],
    },
    {
      name: "a reason for one of two",
      record: {
        ...exampleFeedback,
        notAdoptedReason: "无",
        opinions: [
          { text: "取消户籍限制", outcome: "not-adopted", reason: "上级文件另有规定。" },
          { text: "建设高端公寓", outcome: "not-adopted", reason: "无" },
        ],
      },
      findings: ["/notAdoptedReason"],
    },
    {
      name: "sixteen received, two adopted, and not a word of the rest, as in 湘阴 in 2022",
      record: {
        recordType: "consultation-feedback",
        title: "农村公路建设管理办法（征求意见稿）",
        received: [
          { channel: "website", count: 3 },
          { channel: "phone", count: 13 },
        ],
        adopted: 2,
      },
      findings: [""],
    },
    {
      name: "an excerpt that does not say whether the page gave one",
      record: {
        recordType: "consultation-feedback",
        title: "某某规划",
        total: 16,
        adopted: 2,
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
    {
      name: "all adopted",
      record: { recordType: "consultation-feedback", title: "某某规划", total: 1, adopted: 1 },
      findings: [],
    },
    {
      name: "how many were adopted is not told",
      record: { recordType: "consultation-feedback", title: "某某规划", total: 1 },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { excerpt, notAdoptedReason } = record;
    if (!isBlank(notAdoptedReason)) return;
    const received = opinionsReceived(record);
    const left = received === undefined ? undefined : notAdopted(record, received);
    if (received === undefined || left === undefined) {
      if (received !== 0 && (received !== undefined || record.opinions !== undefined)) yield outcomeUntold;
      return;
    }
    const count = left - reasonsGiven(record);
    if (count <= 0) return;
    if (notAdoptedReason === undefined && excerpt === true) yield leftOutOfExcerpt;
    else yield { at: notAdoptedReason === undefined ? "" : "/notAdoptedReason", data: { received, count } };
  },
};

type Feedback = RecordOf<"consultation-feedback">;

/** As told; otherwise what is left of those received. */
const notAdopted = (record: Feedback, received: number): number | undefined => {
  if (record.notAdopted !== undefined) return record.notAdopted;
  return record.adopted === undefined ? undefined : received - record.adopted - (record.partlyAdopted ?? 0);
};

const reasonsGiven = ({ opinions = [] }: Feedback): number =>
  opinions.filter(({ outcome, reason }) => outcome === "not-adopted" && !isBlank(reason)).length;

const outcomeUntold = {
  notRun: {
    zh: "没有写明采纳多少、未采纳多少",
    en: "the record does not tell how many were adopted or not",
  },
};
