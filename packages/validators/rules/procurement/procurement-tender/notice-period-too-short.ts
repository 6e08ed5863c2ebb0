import { noticePeriodOf } from "../../../src/procurement/checks/notice-period-too-short.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A notice that stays up for less than five working days.
 *
 * The provision is recalled, so it is a warning; a longer period does no harm.
 */
export const noticePeriodTooShort: Rule<"procurement-tender"> = {
  ...noticePeriodOf(5, [{ source: "procurement-tender-measures", article: "第十六条" }]),
  code: "procurement-tender/notice-period-too-short",
  since: "0.1.0",
  examples: [
    {
      name: "5 working days",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        noticePeriod: { amount: 5, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "4 working days",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        noticePeriod: { amount: 4, unit: "workday" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "5 days may be working days, or not",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        noticePeriod: { amount: 5, unit: "day" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "three days by the calendar hold no five working days",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        noticePeriod: { amount: 3, unit: "day", sourceText: "3天" },
      },
      findings: ["/noticePeriod"],
    },
    {
      name: "longer does no harm",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        noticePeriod: { amount: 20, unit: "day" },
      },
      findings: [],
    },
    {
      name: "in words only",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        noticePeriod: { sourceText: "至投标截止时间止" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
