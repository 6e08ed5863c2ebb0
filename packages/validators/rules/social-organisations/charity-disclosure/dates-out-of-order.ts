import { misplacedSteps } from "../../../src/projects/steps-in-order.js";
import type { Rule } from "../../../src/rule.js";
import { exampleCampaign, exampleDealing } from "../../../src/social-organisations/example-charity.js";

/** Ended before it began, told in full before it ended, disclosed before it happened. */
export const datesOutOfOrder: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/dates-out-of-order",
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
      name: "told in full on the last day",
      record: { ...exampleCampaign, publishedOn: "2025-04-30" },
      findings: [],
    },
    {
      name: "told in full before the end",
      record: { ...exampleCampaign, publishedOn: "2025-04-29" },
      findings: ["/publishedOn"],
    },
    {
      name: "in between: the end is still to come",
      record: { ...exampleCampaign, final: false, publishedOn: "2025-03-29" },
      findings: [],
    },
    {
      name: "ended before it began",
      record: { ...exampleCampaign, endedOn: "2024-12-31" },
      findings: ["/endedOn"],
    },
    {
      name: "disclosed the day before it happened",
      record: { ...exampleDealing, publishedOn: "2026-03-01" },
      findings: ["/publishedOn"],
    },
  ],
  *check({ endedOn, final, occurredOn, publishedOn, startedOn }) {
    yield* misplacedSteps([
      { name: "开始日期", date: startedOn, at: ["startedOn"] },
      { name: "结束日期", date: endedOn, at: ["endedOn"] },
      { name: "发布日期", date: final === true ? publishedOn : undefined, at: ["publishedOn"] },
    ]);
    yield* misplacedSteps([
      { name: "发生日期", date: occurredOn, at: ["occurredOn"] },
      { name: "发布日期", date: publishedOn, at: ["publishedOn"] },
    ]);
  },
};
