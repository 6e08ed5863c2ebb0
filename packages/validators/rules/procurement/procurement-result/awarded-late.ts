import { dueBy, takenLate } from "../../../src/deadline.js";
import { isStatutoryNotice } from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A winner determined later than the two steps after the evaluation allow.
 *
 * The report goes to the purchaser within two working days of the evaluation, and the purchaser decides within
 * five of receiving it. Notices do not print the day in between, and an evaluation may have lasted longer than
 * the day printed, so that this is a warning.
 */
export const awardedLate: Rule<"procurement-result"> = {
  code: "procurement-result/awarded-late",
  severity: "warning",
  title: { zh: "确定中标、成交供应商偏迟", en: "Winner determined late" },
  message: {
    zh: "{trigger} 评审，送交评审报告 2 个工作日、确定供应商 5 个工作日，最迟应在 {due}，实际 {taken} 才确定",
    en: "the evaluation was on {trigger}: two working days for the report and five for the decision end on {due}, and the winner was determined on {taken}",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十三条第一款" }],
  since: "0.1.0",
  examples: [
    {
      name: "seven working days after the evaluation",
      record: {
        recordType: "procurement-result",
        evaluationDate: "2024-09-24",
        awardDate: "2024-10-09",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "the day after",
      record: {
        recordType: "procurement-result",
        evaluationDate: "2024-09-24",
        awardDate: "2024-10-10",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/awardDate"],
    },
    {
      name: "the day of the evaluation is not printed",
      record: { recordType: "procurement-result", awardDate: "2024-10-10", lots: [{ outcome: "pending" }] },
      findings: [],
      notRun: true,
    },
    {
      name: "the days off of 2027 are not known",
      record: {
        recordType: "procurement-result",
        evaluationDate: "2026-12-25",
        awardDate: "2027-01-15",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    if (!isStatutoryNotice(record)) return;
    yield* takenLate({
      trigger: { date: record.evaluationDate, name: { zh: "评审日期", en: "the day of the evaluation" } },
      taken: {
        date: record.awardDate,
        name: { zh: "确定中标、成交供应商之日", en: "the day the winner was determined" },
      },
      at: "/awardDate",
      due: (evaluated) => {
        const delivered = dueBy(context, "procurement-evaluation-report-delivery", evaluated);
        return delivered === undefined || "notRun" in delivered
          ? delivered
          : dueBy(context, "procurement-winner-determination", delivered.due);
      },
    });
  },
};
