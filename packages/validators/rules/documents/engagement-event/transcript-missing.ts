import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

const withTranscript: ReadonlySet<string> = new Set([
  "press-conference",
  "online-interview",
  "online-questions",
]);

/**
 * An interview or question time of which nothing can be read afterwards.
 */
export const transcriptMissing: Rule<"engagement-event"> = {
  code: "engagement-event/transcript-missing",
  severity: "info",
  title: { zh: "没有实录", en: "No transcript" },
  message: {
    zh: "活动已经举行，没有实录网址",
    en: "held, and no transcript is given",
  },
  basis: [{ source: "work-points-2016", article: "五(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "there",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        transcriptUrl: "https://www.example.gov.cn/ft/2.html",
      },
      findings: [],
    },
    {
      name: "not there",
      record: { recordType: "engagement-event", kind: "online-questions", topic: "养老服务", answered: 2 },
      findings: ["/transcriptUrl"],
    },
    {
      name: "a training",
      record: { recordType: "engagement-event", kind: "training", topic: "政务公开" },
      findings: [],
    },
    {
      name: "an excerpt",
      record: { recordType: "engagement-event", kind: "online-questions", topic: "养老服务", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ kind, transcriptUrl, excerpt }) {
    if (transcriptUrl !== undefined || !withTranscript.has(kind)) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "/transcriptUrl" };
  },
};
