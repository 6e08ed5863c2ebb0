import { noticePeriodOf } from "../../../src/procurement/checks/notice-period-too-short.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A notice that stays up for less than three working days.
 *
 * The provision is recalled, so it is a warning; a longer period does no harm.
 */
export const noticePeriodTooShort: Rule<"procurement-non-tender"> = {
  ...noticePeriodOf(3, [{ source: "procurement-notice-forms-2020" }]),
  code: "procurement-non-tender/notice-period-too-short",
  since: "0.1.0",
  examples: [
    {
      name: "3 working days",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        noticePeriod: { amount: 3, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "2 working days",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        noticePeriod: { amount: 2, unit: "workday" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "3 days may be working days, or not",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        noticePeriod: { amount: 3, unit: "day" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
