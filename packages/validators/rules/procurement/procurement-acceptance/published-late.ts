import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/**
 * An acceptance announced more than two working days after it ended.
 *
 * That it is announced was read; the two working days are recalled, so this is a warning.
 */
export const publishedLate: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/published-late",
  severity: "warning",
  title: { zh: "验收结果公告迟于期限", en: "Acceptance announced late" },
  message: {
    zh: "验收于 {trigger} 结束，最迟应在 {due} 公告，实际 {taken} 才公告",
    en: "acceptance ended on {trigger}: it was due by {due} and was announced on {taken}",
  },
  basis: [{ source: "procurement-disclosure-notice-2015", article: "验收结果" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the second working day",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2025-03-20",
        acceptance: { date: "2025-03-18" },
      },
      findings: [],
    },
    {
      name: "on the third",
      record: {
        recordType: "procurement-acceptance",
        publishedOn: "2025-03-21",
        acceptance: { date: "2025-03-18" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "what a body buys for itself",
      record: {
        recordType: "procurement-acceptance",
        publicService: false,
        publishedOn: "2025-03-21",
        acceptance: { date: "2025-03-18" },
      },
      findings: [],
    },
    {
      name: "the day of acceptance is not printed",
      record: { recordType: "procurement-acceptance", publishedOn: "2025-03-21", acceptance: {} },
      findings: [],
      notRun: true,
    },
  ],
  *check({ publicService, publishedOn, acceptance }, context) {
    if (publicService === false) return;
    yield* takenLate({
      trigger: { date: acceptance.date, name: { zh: "验收日期", en: "the day of acceptance" } },
      taken: { date: publishedOn, name: { zh: "公告日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, "procurement-acceptance-disclosure", trigger),
    });
  },
};
