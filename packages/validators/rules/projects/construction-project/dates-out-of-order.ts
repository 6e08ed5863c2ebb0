import type { ConstructionProject } from "../../../src/projects/construction-project.js";
import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";

/** Completed before it was begun, published before it was decided, awarded before the call; the same day is in order. */
export const datesOutOfOrder: Rule<"construction-project"> = {
  code: "construction-project/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} {laterDate} 早于{earlier} {earlierDate}",
    en: "{laterDate} stands where {earlierDate} should come first",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "in order",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        startedOn: "2024-03-18",
        completion: { completedOn: "2026-03-31", acceptedOn: "2026-03-31" },
        approvals: [{ decidedOn: "2023-03-10", publishedOn: "2023-03-10" }],
        tenders: [{ noticePublishedOn: "2024-01-05", candidatesPublishedOn: "2024-02-02" }],
      },
      findings: [],
    },
    {
      name: "accepted before completion, and an approval published before it was given",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        startedOn: "2024-03-18",
        completion: { completedOn: "2026-03-31", acceptedOn: "2026-03-30" },
        approvals: [{ decidedOn: "2023-03-10", publishedOn: "2022-03-12" }],
      },
      findings: ["/completion/acceptedOn", "/approvals/0/publishedOn"],
    },
    {
      name: "candidates before the call for tenders",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        tenders: [{ noticePublishedOn: "2024-01-05", candidatesPublishedOn: "2023-02-02" }],
      },
      findings: ["/tenders/0/candidatesPublishedOn"],
    },
  ],
  *check(record) {
    for (const steps of sequences(record)) yield* misplacedSteps(steps);
  },
};

type Steps = Parameters<typeof misplacedSteps>[0];

function* sequences({
  startedOn,
  completion,
  approvals = [],
  decisions = [],
  tenders = [],
  disclosures = [],
}: ConstructionProject): Generator<Steps> {
  yield [
    { name: "开工", date: startedOn, at: ["startedOn"] },
    { name: "竣工", date: completion?.completedOn, at: ["completion", "completedOn"] },
    { name: "竣工验收", date: completion?.acceptedOn, at: ["completion", "acceptedOn"] },
  ];
  for (const [index, { decidedOn, publishedOn }] of approvals.entries()) {
    yield published(["approvals", index], decidedOn, publishedOn);
  }
  for (const [index, { decidedOn, publishedOn }] of decisions.entries()) {
    yield published(["decisions", index], decidedOn, publishedOn);
  }
  for (const [index, { formedOn, publishedOn }] of disclosures.entries()) {
    yield published(["disclosures", index], formedOn, publishedOn);
  }
  for (const [index, tender] of tenders.entries()) {
    for (const steps of [displaySteps, resultSteps]) {
      yield steps.map(({ key, name }) => ({ name, date: tender[key], at: ["tenders", index, key] }));
    }
  }
}

const displaySteps = [
  { key: "noticePublishedOn", name: "招标公告" },
  { key: "evaluationReportReceivedOn", name: "收到评标报告" },
  { key: "candidatesPublishedOn", name: "候选人公示开始" },
  { key: "candidatesPublishedUntil", name: "候选人公示结束" },
] as const;

/** How long candidates stay up says nothing of the day of the result. */
const resultSteps = [
  { key: "candidatesPublishedOn", name: "候选人公示开始" },
  { key: "awardPublishedOn", name: "中标结果公告" },
] as const;

const published = (
  at: readonly (string | number)[],
  formedOn: string | undefined,
  publishedOn: string | undefined,
): Steps => [
  { name: "形成", date: formedOn, at: [...at, "formedOn"] },
  { name: "公开", date: publishedOn, at: [...at, "publishedOn"] },
];
