import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleCampaign } from "../../../src/social-organisations/example-charity.js";

/** A campaign or project told in full more than three months after its end. */
export const finalDisclosureLate: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/final-disclosure-late",
  severity: "error",
  title: { zh: "募捐、项目结束后全面公开迟延", en: "Told in full late" },
  message: {
    zh: "{trigger} 结束，最迟应在 {due}（三个月内）全面公开，实际 {taken} 才公开",
    en: "it ended on {trigger}: to be told in full by {due}, published on {taken}",
  },
  basis: [{ source: "charity-law", article: "第七十九条" }],
  since: "0.1.0",
  examples: [
    { name: "within three months", record: exampleCampaign, findings: [] },
    { name: "on the last day", record: { ...exampleCampaign, publishedOn: "2025-07-30" }, findings: [] },
    {
      name: "the day after",
      record: { ...exampleCampaign, publishedOn: "2025-07-31" },
      findings: ["/publishedOn"],
    },
    {
      name: "a project",
      record: { ...exampleCampaign, kind: "project", publishedOn: "2025-07-31" },
      findings: ["/publishedOn"],
    },
    {
      name: "in between, not after the end",
      record: { ...exampleCampaign, final: false, publishedOn: "2025-07-31" },
      findings: [],
    },
    {
      name: "when it was published is not known",
      record: {
        recordType: "charity-disclosure",
        organisation: exampleCampaign.organisation,
        kind: "fundraising",
        endedOn: "2025-04-30",
        final: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ endedOn, final, kind, publishedOn }, context) {
    const rule = rules[kind];
    if (final !== true || rule === undefined) return;
    yield* takenLate({
      trigger: { date: endedOn, name: { zh: "结束日期", en: "the day it ended" } },
      taken: { date: publishedOn, name: { zh: "发布日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, rule, trigger),
    });
  },
};

const rules: Readonly<Record<string, string>> = {
  fundraising: "charity-fundraising-final-disclosure",
  project: "charity-project-final-disclosure",
};
