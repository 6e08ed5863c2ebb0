import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleDealing } from "../../../src/social-organisations/example-charity.js";

/**
 * A trust, a dealing, a major change or a yearly report disclosed after its day.
 *
 * Thirty days; reports by 31 May from 2026 on. The measures are known from excerpts, those before 2026 from memory.
 */
export const publishedLate: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/published-late",
  severity: "warning",
  title: { zh: "慈善信息公开迟延", en: "Disclosed late" },
  message: {
    zh: "{trigger} 发生（报告为年度），最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "of {trigger}: to be disclosed by {due}, disclosed on {taken}",
  },
  basis: [
    { source: "charity-disclosure-measures", article: "第十二条" },
    { source: "charity-disclosure-measures", article: "第十三条" },
    { source: "charity-disclosure-measures", article: "第十四条" },
    { source: "charity-disclosure-measures" },
  ],
  since: "0.1.0",
  examples: [
    { name: "within thirty days", record: exampleDealing, findings: [] },
    { name: "on the thirtieth", record: { ...exampleDealing, publishedOn: "2026-04-01" }, findings: [] },
    {
      name: "on the thirty-first",
      record: { ...exampleDealing, publishedOn: "2026-04-02" },
      findings: ["/publishedOn"],
    },
    {
      name: "a trust before 2026: no such period",
      record: {
        ...exampleDealing,
        kind: "charitable-trust",
        occurredOn: "2025-03-02",
        publishedOn: "2025-12-02",
      },
      findings: [],
    },
    {
      name: "the report on 2025 on 31 May 2026",
      record: {
        recordType: "charity-disclosure",
        publishedOn: "2026-05-31",
        organisation: exampleDealing.organisation,
        kind: "annual-report",
        year: 2025,
      },
      findings: [],
    },
    {
      name: "on 1 June",
      record: {
        recordType: "charity-disclosure",
        publishedOn: "2026-06-01",
        organisation: exampleDealing.organisation,
        kind: "financial-report",
        year: 2025,
      },
      findings: ["/publishedOn"],
    },
    {
      name: "when it happened is not known",
      record: {
        recordType: "charity-disclosure",
        publishedOn: "2026-04-02",
        organisation: exampleDealing.organisation,
        kind: "related-party-dealing",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ kind, occurredOn, publishedOn, year }, context) {
    const isReport = kind === "annual-report" || kind === "financial-report";
    const rule = rules[kind];
    if (rule === undefined) return;
    const nextYear = year === undefined ? undefined : String(year + 1);
    yield* takenLate({
      trigger: {
        date: isReport ? nextYear : occurredOn,
        name: isReport ? { zh: "年度", en: "the year" } : { zh: "发生日期", en: "the day it happened" },
      },
      taken: { date: publishedOn, name: { zh: "发布日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, rule, trigger),
    });
  },
};

const rules: Readonly<Record<string, string>> = {
  "basic-information": "charity-basic-information-disclosure",
  "annual-report": "charity-annual-report-disclosure",
  "financial-report": "charity-annual-report-disclosure",
  "charitable-trust": "charity-trust-settlor-disclosure",
  "related-party-dealing": "charity-related-party-disclosure",
  "major-asset-change": "charity-major-asset-disclosure",
};
