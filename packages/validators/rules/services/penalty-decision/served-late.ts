import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { examplePenalty } from "../../../src/services/example-decision.js";

/**
 * A penalty decision served later than seven working days after it was announced.
 *
 * Service by public notice takes the time the notice takes, and is not judged; nor are decisions before the law of 2021.
 */
export const servedLate: Rule<"penalty-decision"> = {
  code: "penalty-decision/served-late",
  severity: "error",
  title: { zh: "处罚决定书送达迟于七日", en: "Penalty served late" },
  message: {
    zh: "{trigger} 宣告，当事人不在场的最迟应在 {due} 送达，实际 {taken} 才送达",
    en: "announced on {trigger}: in the party’s absence it was to be served by {due}, and was served on {taken}",
  },
  basis: [{ source: "administrative-penalty-law", article: "第六十一条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the seventh working day",
      record: { ...examplePenalty, announcedOn: "2024-06-26", servedOn: "2024-07-05" },
      findings: [],
    },
    {
      name: "on the eighth",
      record: { ...examplePenalty, announcedOn: "2024-06-26", servedOn: "2024-07-08" },
      findings: ["/servedOn"],
    },
    {
      name: "by public notice",
      record: {
        ...examplePenalty,
        announcedOn: "2024-06-26",
        servedOn: "2024-08-30",
        serviceMethod: "public-notice",
      },
      findings: [],
    },
    {
      name: "before the law of 2021",
      record: { ...examplePenalty, announcedOn: "2021-07-14", servedOn: "2021-08-14" },
      findings: [],
    },
    {
      name: "the announcement is not dated",
      record: { ...examplePenalty, servedOn: "2024-08-30" },
      findings: [],
      notRun: true,
    },
    { name: "service is not printed", record: examplePenalty, findings: [] },
  ],
  *check({ announcedOn, servedOn, serviceMethod }, context) {
    if (servedOn === undefined || serviceMethod === "public-notice") return;
    yield* takenLate({
      trigger: { date: announcedOn, name: { zh: "宣告日期", en: "the day it was announced" } },
      taken: { date: servedOn, name: { zh: "送达日期", en: "the day of service" } },
      at: "/servedOn",
      due: (trigger) => {
        const result = dueBy(context, "penalty-service", trigger);
        return result === undefined || "notRun" in result || result.verification === "text-read"
          ? result
          : undefined;
      },
    });
  },
};
