import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";

/**
 * A conclusion published more than twenty working days after it was reached.
 *
 * Of the regulations before 15 May 2019 only excerpts were read, so they make no error here.
 */
export const publishedLate: Rule<"annual-inspection"> = {
  code: "annual-inspection/published-late",
  severity: "error",
  title: { zh: "年检结论公开迟延", en: "Conclusion published late" },
  message: {
    zh: "{trigger} 作出年检结论，最迟应在 {due}（第 20 个工作日）公开，实际 {taken} 才公开",
    en: "concluded on {trigger}: to be published by {due}, the twentieth working day, published on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "work-points-2016", article: "二(二)" },
  ],
  since: "0.1.0",
  examples: [
    { name: "within a week", record: exampleInspection, findings: [] },
    {
      name: "on the twentieth working day",
      record: { ...exampleInspection, publishedOn: "2024-08-02" },
      findings: [],
    },
    {
      name: "on the next",
      record: { ...exampleInspection, publishedOn: "2024-08-05" },
      findings: ["/publishedOn"],
    },
    {
      name: "under the regulations of 2008",
      record: { ...exampleInspection, year: 2017, concludedOn: "2018-07-05", publishedOn: "2018-12-05" },
      findings: [],
    },
    {
      name: "when it was published is not known",
      record: {
        recordType: "annual-inspection",
        organisation: exampleInspection.organisation,
        year: 2023,
        conclusion: "passed",
        concludedOn: "2024-07-05",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ concludedOn, publishedOn }, context) {
    if (concludedOn === undefined) return;
    yield* takenLate({
      trigger: { date: concludedOn, name: { zh: "结论日期", en: "the day of the conclusion" } },
      taken: { date: publishedOn, name: { zh: "发布日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => (trigger < textRead ? undefined : dueBy(context, "proactive-disclosure", trigger)),
    });
  },
};

const textRead = "2019-05-15";
