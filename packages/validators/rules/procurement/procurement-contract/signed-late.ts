import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A contract signed more than thirty days after the award letter.
 *
 * The days are those of the calendar; a last day on a rest day is taken to move, so that only what is late
 * under every reading is reported.
 */
export const signedLate: Rule<"procurement-contract"> = {
  code: "procurement-contract/signed-late",
  severity: "error",
  title: { zh: "合同签订迟于法定期限", en: "Contract signed late" },
  message: {
    zh: "中标、成交通知书 {trigger} 发出，最迟应在 {due} 签订合同，实际 {taken} 才签订",
    en: "the award letter went out on {trigger}: the contract was due by {due} and was signed on {taken}",
  },
  basis: [{ source: "government-procurement-law", article: "第四十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the thirtieth day lies in the holiday, the contract is signed on the first day after it",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        awardLetterDate: "2024-09-06",
        dateSigned: "2024-10-08",
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        awardLetterDate: "2024-09-06",
        dateSigned: "2024-10-09",
      },
      findings: ["/dateSigned"],
    },
    {
      name: "the day of the letter is not printed",
      record: {
        recordType: "procurement-contract",
        suppliers: [{ name: "某某康复器具有限公司" }],
        dateSigned: "2024-10-09",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ awardLetterDate, dateSigned }, context) {
    yield* takenLate({
      trigger: {
        date: awardLetterDate,
        name: { zh: "中标、成交通知书发出之日", en: "the day the award letter went out" },
      },
      taken: { date: dateSigned, name: { zh: "合同签订日期", en: "the day of signing" } },
      at: "/dateSigned",
      due: (trigger) => dueBy(context, "procurement-contract-signing", trigger),
    });
  },
};
