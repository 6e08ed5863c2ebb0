import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";
import { exampleCampaign, exampleDealing } from "../../../src/social-organisations/example-charity.js";

/** Something without which it cannot be told what was disclosed, where, or whether in time. */
export const elementMissing: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/element-missing",
  severity: "info",
  title: { zh: "慈善信息不全", en: "Particulars of the disclosure missing" },
  message: {
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "二(二)" }],
  since: "0.1.0",
  examples: [
    { name: "a campaign", record: exampleCampaign, findings: [] },
    { name: "a dealing", record: exampleDealing, findings: [] },
    {
      name: "a report that does not say of which year, nor where",
      record: {
        recordType: "charity-disclosure",
        publishedOn: "2026-03-20",
        organisation: exampleDealing.organisation,
        kind: "annual-report",
      },
      findings: ["/platforms", "/year"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "charity-disclosure",
        organisation: { name: "某某慈善会" },
        kind: "fundraising",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

type Disclosure = RecordOf<"charity-disclosure">;

const isReport = ({ kind }: Disclosure): boolean => kind === "annual-report" || kind === "financial-report";
const isActivity = ({ kind }: Disclosure): boolean => kind === "fundraising" || kind === "project";
const isOccurrence = ({ kind }: Disclosure): boolean =>
  kind === "charitable-trust" || kind === "related-party-dealing" || kind === "major-asset-change";

const elements: readonly Element<Disclosure>[] = [
  { key: "publishedOn", zh: "发布日期", en: "the day of publication" },
  { key: "platforms", zh: "公开平台", en: "where it was published" },
  { key: "year", zh: "年度", en: "the year", isAsked: isReport },
  {
    key: "subject",
    zh: "活动、项目或者事项",
    en: "the activity, project or matter",
    isAsked: (record) => isActivity(record) || isOccurrence(record),
  },
  { key: "startedOn", zh: "开始日期", en: "the first day", isAsked: isActivity },
  { key: "endedOn", zh: "结束日期", en: "the last day", isAsked: isActivity },
  { key: "final", zh: "是否全面公开", en: "whether it is the full disclosure", isAsked: isActivity },
  { key: "occurredOn", zh: "发生日期", en: "the day it happened", isAsked: isOccurrence },
  { key: "received", zh: "募得款物", en: "what was raised", isAsked: ({ kind }) => kind === "fundraising" },
];
