import { exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import { awardsAboveInvited } from "../../src/procurement/invited-limits.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * An award above the budget that the notice inviting suppliers named.
 *
 * Result notices often leave the budget out, or print another; one that prints the same is judged by itself.
 */
export const awardAboveInvitedBudget: RecordSetRule = {
  code: "across-records/award-above-invited-budget",
  severity: "error",
  title: { zh: "中标、成交金额超过采购公告的预算", en: "Award above the budget of the invitation" },
  message: {
    zh: "中标、成交金额 {award} 元超过采购公告的预算 {budget} 元，超出 {excess} 元；请核对金额、单位和预算",
    en: "the award of {award} yuan is above the {budget} yuan budgeted in the notice that invited suppliers, by {excess} yuan; check amounts and units",
  },
  basis: [
    { source: "government-procurement-law", article: "第六条" },
    { source: "government-procurement-law", article: "第三十六条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "each lot within its budget", records: [exampleTender, exampleResult], findings: [] },
    {
      name: "a lot awarded at exactly its budget, the project too",
      records: [
        exampleTender,
        {
          ...exampleResult,
          lots: [
            { lotNumber: "001", outcome: "awarded", amount: { kind: "total", value: 1200000, unit: "CNY" } },
            { lotNumber: "002", outcome: "awarded", amount: { kind: "total", value: 50, unit: "CNY-10k" } },
          ],
        },
      ],
      findings: [],
    },
    {
      name: "a lot one fen above",
      records: [
        exampleTender,
        {
          ...exampleResult,
          lots: [
            { lotNumber: "1", outcome: "awarded", amount: { kind: "total", value: 1200000.01, unit: "CNY" } },
          ],
        },
      ],
      findings: ["/1/lots/0/amount"],
    },
    {
      name: "a price a year is not held against a budget",
      records: [
        exampleTender,
        {
          ...exampleResult,
          lots: [
            { lotNumber: "1", outcome: "awarded", amount: { kind: "annual", value: 1300000, unit: "CNY" } },
          ],
        },
      ],
      findings: [],
    },
    {
      name: "the budget was corrected, in words",
      records: [
        exampleTender,
        {
          recordType: "procurement-correction",
          projectNumber: exampleTender.projectNumber,
          corrections: [{ item: "采购包1预算金额", after: "130万元" }],
        },
        exampleResult,
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "the notice of the second attempt is not among the records",
      records: [
        exampleTender,
        {
          ...exampleResult,
          projectNumber: `${exampleTender.projectNumber}-1`,
          tenderNoticeDate: "2024-04-30",
          evaluationDate: "2024-05-25",
          awardDate: "2024-05-26",
          publishedOn: "2024-05-27",
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    yield* awardsAboveInvited(records, "budget");
  },
};
