import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";

/** Concluded before it was filed, put right before it was concluded, or filed before the year was over. */
export const datesOutOfOrder: Rule<"annual-inspection"> = {
  code: "annual-inspection/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} {laterDate} 早于{earlier} {earlierDate}",
    en: "{laterDate} stands where {earlierDate} should come first",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "in order", record: exampleInspection, findings: [] },
    {
      name: "on the first day after the year",
      record: { ...exampleInspection, toSupervisorOn: "2024-01-01" },
      findings: [],
    },
    {
      name: "the year in which it was inspected for the year it was inspected for",
      record: { ...exampleInspection, year: 2024 },
      findings: ["/toSupervisorOn", "/toRegistrarOn", "/concludedOn", "/rectifiedOn"],
    },
    {
      name: "concluded the day before it was filed",
      record: { ...exampleInspection, concludedOn: "2024-05-19" },
      findings: ["/concludedOn"],
    },
  ],
  check: ({ year, toSupervisorOn, toRegistrarOn, concludedOn, rectifiedOn }) =>
    misplacedSteps([
      { name: "受检年度结束后第一天", date: `${year + 1}-01-01`, at: ["year"] },
      {
        name: "报业务主管单位日期",
        date: toSupervisorOn === "无" ? undefined : toSupervisorOn,
        at: ["toSupervisorOn"],
      },
      { name: "报登记管理机关日期", date: toRegistrarOn, at: ["toRegistrarOn"] },
      { name: "结论日期", date: concludedOn, at: ["concludedOn"] },
      { name: "整改完成日期", date: rectifiedOn, at: ["rectifiedOn"] },
    ]),
};
