import { exampleFeedback } from "../../../src/decisions/example-decision.js";
import type { Rule } from "../../../src/rule.js";

/** Opinions by channel that are not as many as were received in all. */
export const channelsDoNotAddUp: Rule<"consultation-feedback"> = {
  code: "consultation-feedback/channels-do-not-add-up",
  severity: "error",
  title: { zh: "各渠道意见数与总数不符", en: "Opinions by channel do not add up" },
  message: {
    zh: "意见总数 {total} 条，各渠道合计 {sum} 条",
    en: "{total} opinions in all, {sum} by channel",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "five and three", record: exampleFeedback, findings: [] },
    { name: "one missing", record: { ...exampleFeedback, total: 9 }, findings: ["/total"] },
    {
      name: "nothing received, and said so",
      record: { ...exampleFeedback, received: [{ channel: "website", count: 0 }], total: 0 },
      findings: [],
    },
  ],
  *check({ received, total }) {
    if (received === undefined || total === undefined) return;
    const sum = received.reduce((soFar, { count }) => soFar + count, 0);
    if (sum !== total) yield { at: "/total", data: { total, sum } };
  },
};
