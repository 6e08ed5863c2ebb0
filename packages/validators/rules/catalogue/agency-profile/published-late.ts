import { dueBy, takenLate } from "../../../src/deadline.js";
import { revisedRegulations } from "../../../src/disclosure/publication-lateness.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A change of the profile disclosed after its twentieth working day.
 */
export const publishedLate: Rule<"agency-profile"> = {
  code: "agency-profile/published-late",
  severity: "error",
  title: { zh: "机构信息变更后逾期公开", en: "Change of the profile disclosed late" },
  message: {
    zh: "{trigger} 变更，最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "changed on {trigger}, to be disclosed by {due}, published on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "government-information-regulations", article: "第二十条第二项" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: {
        recordType: "agency-profile",
        name: "某某县民政局",
        changedOn: "2024-06-17",
        publishedOn: "2024-07-15",
      },
      findings: [],
    },
    {
      name: "on the twenty-first",
      record: {
        recordType: "agency-profile",
        name: "某某县民政局",
        changedOn: "2024-06-17",
        publishedOn: "2024-07-16",
      },
      findings: ["/publishedOn"],
    },
    {
      name: "no change",
      record: { recordType: "agency-profile", name: "某某县民政局", publishedOn: "2024-07-16" },
      findings: [],
    },
    {
      name: "from before the revision of 2019",
      record: {
        recordType: "agency-profile",
        name: "某某县民政局",
        changedOn: "2018-06-17",
        publishedOn: "2024-07-16",
      },
      findings: [],
    },
    {
      name: "not published",
      record: { recordType: "agency-profile", name: "某某县民政局", changedOn: "2024-06-17" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ changedOn, publishedOn }, context) {
    if (changedOn === undefined || changedOn < revisedRegulations) return;
    yield* takenLate({
      trigger: { date: changedOn, name: { zh: "变更日期", en: "the day of the change" } },
      taken: { date: publishedOn, name: { zh: "发布日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (changed) => dueBy(context, "proactive-disclosure", changed),
    });
  },
};
