import { dueBy, takenLate } from "../../../src/deadline.js";
import { isStatutoryNotice } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A result announced more than two working days after the winner was determined.
 *
 * The days are counted by the arrangements of days off: make-up Saturdays count, holidays do not.
 */
export const publishedLate: Rule<"procurement-result"> = {
  code: "procurement-result/published-late",
  severity: "error",
  title: { zh: "结果公告迟于法定期限", en: "Result announced late" },
  message: {
    zh: "{trigger} 确定中标、成交供应商，最迟应在 {due} 公告结果，实际 {taken} 才公告",
    en: "the winner was determined on {trigger}: the result was due by {due} and was announced on {taken}",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条第二款" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the second working day, which is a make-up Sunday",
      record: {
        recordType: "procurement-result",
        awardDate: "2016-09-30",
        publishedOn: "2016-10-09",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "on the third",
      record: {
        recordType: "procurement-result",
        awardDate: "2016-09-30",
        publishedOn: "2016-10-10",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/publishedOn"],
    },
    {
      name: "before the regulation there was no such limit",
      record: {
        recordType: "procurement-result",
        noticeType: "award",
        awardDate: "2015-02-10",
        publishedOn: "2015-03-10",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "a notice outside the statutory forms",
      record: {
        recordType: "procurement-result",
        noticeType: "other",
        awardDate: "2024-03-01",
        publishedOn: "2024-03-11",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "the day of the award is not printed",
      record: { recordType: "procurement-result", publishedOn: "2024-03-11", lots: [{ outcome: "pending" }] },
      findings: [],
      notRun: true,
    },
    {
      name: "the days off of 2027 are not known",
      record: {
        recordType: "procurement-result",
        awardDate: "2026-12-31",
        publishedOn: "2027-01-05",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    if (!isStatutoryNotice(record)) return;
    yield* takenLate({
      trigger: {
        date: record.awardDate,
        name: { zh: "确定中标、成交供应商之日", en: "the day the winner was determined" },
      },
      taken: { date: record.publishedOn, name: { zh: "公告日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, "procurement-award-notice", trigger),
    });
  },
};
