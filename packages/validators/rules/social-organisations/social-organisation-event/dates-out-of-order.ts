import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";
import { exampleChange, exampleDeregistration } from "../../../src/social-organisations/example-event.js";

/** Accepted before it was applied for, decided before it was accepted, announced before it was decided. */
export const datesOutOfOrder: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/dates-out-of-order",
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} {laterDate} 早于{earlier} {earlierDate}",
    en: "{laterDate} stands where {earlierDate} should come first",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        ...exampleChange,
        supervisorApprovedOn: "2024-10-18",
        appliedOn: "2024-10-18",
        acceptedOn: "2024-10-18",
        announcedOn: "2024-10-18",
      },
      findings: [],
    },
    {
      name: "announced the day before the decision",
      record: { ...exampleChange, announcedOn: "2024-10-17" },
      findings: ["/announcedOn"],
    },
    {
      name: "accepted the day before the application, and the year of the decision mistyped",
      record: { ...exampleDeregistration, acceptedOn: "2024-03-07", decidedOn: "2023-04-08" },
      findings: ["/acceptedOn", "/decidedOn"],
    },
  ],
  check: ({ supervisorApprovedOn, liquidationEndedOn, appliedOn, acceptedOn, decidedOn, announcedOn }) =>
    misplacedSteps([
      { name: "业务主管单位同意日期", date: supervisorApprovedOn, at: ["supervisorApprovedOn"] },
      { name: "清算结束日期", date: liquidationEndedOn, at: ["liquidationEndedOn"] },
      { name: "申请日期", date: appliedOn, at: ["appliedOn"] },
      { name: "受理日期", date: acceptedOn, at: ["acceptedOn"] },
      { name: "决定日期", date: decidedOn, at: ["decidedOn"] },
      { name: "公告日期", date: announcedOn, at: ["announcedOn"] },
    ]),
};
