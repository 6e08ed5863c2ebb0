import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";
import { exampleChange, exampleEstablishment } from "../../../src/social-organisations/example-event.js";
import { isAnnounced } from "../../../src/social-organisations/registration-event.js";

/**
 * An event the registrar has to announce, and no word of when it was announced or published.
 *
 * A record that leaves out the day does not prove that nothing was announced, so it is a warning.
 */
export const notAnnounced: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/not-announced",
  severity: "warning",
  title: { zh: "没有公告", en: "Not announced" },
  message: {
    zh: "成立、注销和变更名称、住所、法定代表人由登记管理机关公告；记录没有公告日期，也没有发布日期",
    en: "establishment, deregistration and changes of name, domicile or legal representative are announced; the record has no day of announcement or publication",
  },
  basis: [{ source: "association-registration-regulations", article: "第二十三条" }],
  since: "0.1.0",
  examples: [
    { name: "announced", record: exampleEstablishment, findings: [] },
    {
      name: "only the day on the portal",
      record: {
        recordType: "social-organisation-event",
        publishedOn: "2024-10-25",
        organisation: exampleChange.organisation,
        event: "establishment",
      },
      findings: [],
    },
    {
      name: "established, and no day",
      record: {
        recordType: "social-organisation-event",
        organisation: exampleChange.organisation,
        event: "establishment",
      },
      findings: [""],
    },
    {
      name: "a change of the capital only",
      record: {
        recordType: "social-organisation-event",
        organisation: exampleChange.organisation,
        event: "change",
        changes: [{ item: "capital", before: "叁万元", after: "伍万元" }],
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "social-organisation-event",
        excerpt: true,
        organisation: exampleChange.organisation,
        event: "deregistration",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (!isAnnounced(record) || record.announcedOn !== undefined || record.publishedOn !== undefined) return;
    if (record.excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "" };
  },
};
