import type { Rule } from "../../../src/rule.js";

/**
 * An event announced once it was over.
 */
export const announcedAfterEvent: Rule<"engagement-event"> = {
  code: "engagement-event/announced-after-event",
  severity: "warning",
  title: { zh: "举行之后才预告", en: "Announced after it was held" },
  message: {
    zh: "{heldAt} 举行，{announcedAt} 才预告",
    en: "held at {heldAt}, announced at {announcedAt}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a week before",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        heldAt: "2024-06-18T15:00:00+08:00",
        announcedAt: "2024-06-11T09:00:00+08:00",
      },
      findings: [],
    },
    {
      name: "an hour after",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        heldAt: "2024-06-18T15:00:00+08:00",
        announcedAt: "2024-06-18T16:00:00+08:00",
      },
      findings: ["/announcedAt"],
    },
  ],
  *check({ heldAt, announcedAt }) {
    if (heldAt !== undefined && announcedAt !== undefined && announcedAt > heldAt) {
      yield { at: "/announcedAt", data: { heldAt, announcedAt } };
    }
  },
};
