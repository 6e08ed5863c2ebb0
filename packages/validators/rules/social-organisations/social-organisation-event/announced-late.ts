import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleChange, exampleEstablishment } from "../../../src/social-organisations/example-event.js";
import { isAnnounced, typeOfEvent } from "../../../src/social-organisations/registration-event.js";

/**
 * An event announced more than seven working days after it was decided.
 *
 * The regulations give no number of days; seven follow from the publicity of licences, known in excerpts.
 */
export const announcedLate: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/announced-late",
  severity: "warning",
  title: { zh: "登记事项公告迟延", en: "Announced late" },
  message: {
    zh: "{trigger} 决定，最迟应在 {due}（第 7 个工作日）公告，实际 {taken} 才公告",
    en: "decided on {trigger}: to be announced by {due}, the seventh working day, announced on {taken}",
  },
  basis: [
    { source: "association-registration-regulations", article: "第二十三条" },
    { source: "double-publicity-opinions-2018", article: "序言" },
  ],
  since: "0.1.0",
  examples: [
    { name: "on the fifth working day", record: exampleChange, findings: [] },
    {
      name: "on the seventh",
      record: { ...exampleChange, decidedOn: "2024-10-18", announcedOn: "2024-10-29" },
      findings: [],
    },
    {
      name: "on the eighth",
      record: { ...exampleChange, decidedOn: "2024-10-18", announcedOn: "2024-10-30" },
      findings: ["/announcedOn"],
    },
    {
      name: "no day of announcement: the day on the portal counts",
      record: {
        recordType: "social-organisation-event",
        publishedOn: "2016-12-30",
        organisation: { name: "某某区某某养老服务中心", creditCode: "52350502MJ2345677X" },
        event: "establishment",
        decidedOn: "2016-11-18",
      },
      findings: ["/publishedOn"],
    },
    {
      name: "when it was decided is not known",
      record: {
        recordType: "social-organisation-event",
        publishedOn: "2016-12-30",
        organisation: exampleEstablishment.organisation,
        event: "establishment",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { announcedOn, decidedOn, publishedOn } = record;
    const taken = announcedOn ?? publishedOn;
    if (!isAnnounced(record) || taken === undefined) return;
    const rule = typeOfEvent(record) === "51" ? "association-registration-announcement" : "double-publicity";
    yield* takenLate({
      trigger: { date: decidedOn, name: { zh: "决定日期", en: "the day of the decision" } },
      taken: { date: taken, name: { zh: "公告日期", en: "the day of the announcement" } },
      at: announcedOn === undefined ? "/publishedOn" : "/announcedOn",
      due: (trigger) => dueBy(context, rule, trigger),
    });
  },
};
