import { approvalsWithNotices } from "../../src/assistance/approvals.js";
import { exampleNotice } from "../../src/assistance/example-notice.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

const approval = { ...exampleNotice, stage: "approval", from: "2024-03-22", to: "2024-03-29" } as const;

/** More families approved than were shown to their neighbours before. Masked names cannot be compared, numbers can. */
export const assistanceApprovedMoreThanAnnounced: RecordSetRule = {
  code: "across-records/assistance-approved-more-than-announced",
  severity: "warning",
  title: { zh: "确认的户数多于公示的户数", en: "More approved than announced" },
  message: {
    zh: "公布确认 {approved} 户，初审公示只有 {announced} 户；没有公示过的对象不应直接确认",
    en: "{approved} families were approved, {announced} had been announced: nobody is approved unannounced",
  },
  basis: [{ source: "dibao-measures", article: "第十九条" }],
  since: "0.1.0",
  examples: [
    { name: "as many", records: [exampleNotice, approval], findings: [] },
    {
      name: "one more",
      records: [exampleNotice, { ...approval, rows: [{ name: "张某某" }, { name: "李某" }] }],
      findings: ["/1/rows"],
    },
    {
      name: "the first review is not among the records",
      records: [approval, { ...exampleNotice, region: { name: "某某镇乙村" } }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const { index, record, notice } of approvalsWithNotices(records)) {
      const [approved, announced] = [record.rows?.length, notice?.record.rows?.length];
      if (approved === undefined || announced === undefined) yield { ...noticeMissing, at: pointer(index) };
      else if (approved > announced && notice?.record.excerpt !== true) {
        yield { at: pointer(index, "rows"), data: { approved, announced } };
      }
    }
  },
};

const noticeMissing = {
  notRun: {
    zh: "没有给出同一批的初审公示，或者没有名单",
    en: "the first review of the batch is not among the records, or has no list",
  },
};
