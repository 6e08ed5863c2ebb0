import { exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import { awardsAboveInvited } from "../../src/procurement/invited-limits.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * An award above the ceiling that the notice inviting suppliers set.
 *
 * Result notices seldom repeat the ceiling; one that prints the same is judged by itself.
 */
export const awardAboveInvitedCeiling: RecordSetRule = {
  code: "across-records/award-above-invited-ceiling",
  severity: "error",
  title: { zh: "中标、成交金额超过采购公告的最高限价", en: "Award above the ceiling of the invitation" },
  message: {
    zh: "中标、成交金额 {award} 元超过采购公告的最高限价 {ceiling} 元，超出 {excess} 元",
    en: "the award of {award} yuan is above the ceiling of {ceiling} yuan set in the notice that invited suppliers, by {excess} yuan",
  },
  basis: [
    { source: "bidding-regulation", article: "第五十一条" },
    { source: "government-procurement-regulation", article: "第四十一条" },
    { source: "procurement-tender-measures", article: "第六十三条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "the whole within the ceiling", records: [exampleTender, exampleResult], findings: [] },
    {
      name: "exactly the ceiling of the lot",
      records: [
        {
          ...exampleTender,
          lots: [{ lotNumber: "1", ceiling: { kind: "total", value: 115, unit: "CNY-10k" } }],
        },
        exampleResult,
      ],
      findings: [],
    },
    {
      name: "a hundred yuan above it",
      records: [
        {
          ...exampleTender,
          lots: [{ lotNumber: "1", ceiling: { kind: "total", value: 114.99, unit: "CNY-10k" } }],
        },
        exampleResult,
      ],
      findings: ["/1/lots/0/amount"],
    },
    {
      name: "the ceiling was corrected, in words",
      records: [
        exampleTender,
        {
          recordType: "procurement-correction",
          projectNumber: exampleTender.projectNumber,
          corrections: [{ item: "最高限价", after: "160万元" }],
        },
        exampleResult,
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    yield* awardsAboveInvited(records, "ceiling");
  },
};
