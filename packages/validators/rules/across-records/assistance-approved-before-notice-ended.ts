import { approvalsWithNotices } from "../../src/assistance/approvals.js";
import { exampleNotice } from "../../src/assistance/example-notice.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

const approval = { ...exampleNotice, stage: "approval", from: "2024-03-22", to: "2024-03-29" } as const;

/** A decision on recipients while the list of the first review was still posted for objections. */
export const assistanceApprovedBeforeNoticeEnded: RecordSetRule = {
  code: "across-records/assistance-approved-before-notice-ended",
  severity: "warning",
  title: { zh: "公示期未满就确认", en: "Decided before the notice ended" },
  message: {
    zh: "初审公示到 {until}，{decided} 就已确认或者公布结果，没有等公示期满",
    en: "the first review was posted until {until}, and on {decided} it was decided or the result published",
  },
  basis: [{ source: "dibao-measures", article: "第十九条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the day after",
      records: [exampleNotice, { ...approval, decidedOn: "2024-03-14" }],
      findings: [],
    },
    {
      name: "on the last day",
      records: [exampleNotice, { ...approval, decidedOn: "2024-03-13" }],
      findings: ["/1/decidedOn"],
    },
    {
      name: "published on the last day, the decision undated",
      records: [{ ...approval, from: "2024-03-13" }, exampleNotice],
      findings: ["/0/from"],
    },
    {
      name: "the first review is of another batch",
      records: [exampleNotice, { ...approval, batch: "2024年4月", from: "2024-03-05" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const { index, record, notice } of approvalsWithNotices(records)) {
      const decided = record.decidedOn ?? record.from;
      const until = notice?.record.to;
      if (decided === undefined || until === undefined) yield { ...noticeMissing, at: pointer(index) };
      else if (decided <= until) {
        const key = record.decidedOn === undefined ? "from" : "decidedOn";
        yield { at: pointer(index, key), data: { until, decided } };
      }
    }
  },
};

const noticeMissing = {
  notRun: {
    zh: "没有给出同一批的初审公示，或者缺少日期",
    en: "the first review of the batch is not among the records, or a day is missing",
  },
};
