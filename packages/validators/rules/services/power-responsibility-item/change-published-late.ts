import { dueBy, takenLate } from "../../../src/deadline.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A change to the list is published within twenty working days, as any information that changes.
 *
 * Without the day of the change or of the publication it cannot be said.
 */
export const changePublishedLate: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/change-published-late",
  severity: "error",
  title: { zh: "清单变动公开迟于期限", en: "Change to the list published late" },
  message: {
    zh: "清单于 {trigger} 变动，最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "the list changed on {trigger}: it was due by {due} and was published on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "work-points-2016", article: "一(一)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        publishedOn: "2024-07-12",
        change: { type: "adjusted", changedOn: "2024-06-15" },
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        publishedOn: "2024-07-13",
        change: { type: "adjusted", changedOn: "2024-06-15" },
      },
      findings: ["/publishedOn"],
    },
    {
      name: "changed on what day is not said",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        publishedOn: "2024-07-13",
        change: { type: "cancelled" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "nothing changed",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        publishedOn: "2024-07-13",
      },
      findings: [],
    },
  ],
  *check({ change, publishedOn }, context) {
    if (change === undefined) return;
    yield* takenLate({
      trigger: { date: change.changedOn, name: { zh: "变动日期", en: "the day of the change" } },
      taken: { date: publishedOn, name: { zh: "发布日期", en: "the day of publication" } },
      at: pointer("publishedOn"),
      due: (trigger) => dueBy(context, "proactive-disclosure", trigger),
    });
  },
};
