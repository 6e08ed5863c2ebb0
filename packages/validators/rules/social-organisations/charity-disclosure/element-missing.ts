import { type Element, missingElements } from "../../../src/missing-particulars.js";
import { isBlank } from "../../../src/procurement/procurement-result.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";
import { exampleCampaign, exampleDealing } from "../../../src/social-organisations/example-charity.js";

/** Something without which it cannot be told what was disclosed, where, or whether in time. */
export const elementMissing: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/element-missing",
  severity: "info",
  title: { zh: "慈善信息不全", en: "Particulars of the disclosure missing" },
  message: {
    zh: "没有 {element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{element} is missing; a record that is only an excerpt says excerpt: true",
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
      findings: ["", ""],
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
  ["publishedOn（发布日期）", ({ publishedOn }) => publishedOn === undefined],
  ["platforms（公开平台）", ({ platforms }) => platforms === undefined],
  ["year（年度）", (record) => isReport(record) && record.year === undefined],
  [
    "subject（活动、项目或者事项）",
    (record) => (isActivity(record) || isOccurrence(record)) && isBlank(record.subject),
  ],
  ["startedOn（开始日期）", (record) => isActivity(record) && record.startedOn === undefined],
  ["endedOn（结束日期）", (record) => isActivity(record) && record.endedOn === undefined],
  ["final（是否全面公开）", (record) => isActivity(record) && record.final === undefined],
  ["occurredOn（发生日期）", (record) => isOccurrence(record) && record.occurredOn === undefined],
  ["received（募得款物）", ({ kind, received }) => kind === "fundraising" && received === undefined],
];
