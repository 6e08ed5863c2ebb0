import { noticePeriodOf } from "../../../src/procurement/checks/notice-period-too-short.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A notice that stays up for less than five working days.
 *
 * The provision is recalled, so it is a warning; a longer period does no harm.
 */
export const noticePeriodTooShort: Rule<"procurement-prequalification"> = {
  ...noticePeriodOf(5, [{ source: "procurement-tender-measures", article: "第十六条" }]),
  code: "procurement-prequalification/notice-period-too-short",
  since: "0.1.0",
  examples: [
    {
      name: "5 working days",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        noticePeriod: { amount: 5, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "4 working days",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        noticePeriod: { amount: 4, unit: "workday" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "5 days may be working days, or not",
      record: {
        recordType: "procurement-prequalification",
        projectNumber: "[350521]XX[YQ]2024001",
        noticePeriod: { amount: 5, unit: "day" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
