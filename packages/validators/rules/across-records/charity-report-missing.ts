import { dueBy } from "../../src/deadline.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import {
  exampleAssociation,
  exampleFoundation,
} from "../../src/social-organisations/example-organisation.js";
import { identities, type NamedOrganisation } from "../../src/social-organisations/register.js";

const report = {
  recordType: "charity-disclosure",
  publishedOn: "2026-03-20",
  organisation: { name: "某某慈善会" },
  kind: "annual-report",
  year: 2025,
} as const;

const own = {
  ...report,
  organisation: { name: "某某省某某慈善基金会", creditCode: "53350000MJ34567823" },
} as const;

/**
 * A registered charity without its annual report or its financial report for a year.
 *
 * One finding an organisation with what it lacks: together they are the list of who is missing. The years are those
 * of the reports among the records. The day, 31 May from 2026 on, is known from restatements, so it is a warning.
 */
export const charityReportMissing: RecordSetRule = {
  code: "across-records/charity-report-missing",
  severity: "warning",
  title: { zh: "慈善组织没有公开年度报告", en: "A charity without its yearly reports" },
  message: {
    zh: "该慈善组织没有公开：{missing}",
    en: "the charity has not disclosed: {missing}",
  },
  basis: [
    { source: "charity-law", article: "第十三条" },
    { source: "charity-disclosure-measures" },
    { source: "work-points-2016", article: "二(二)" },
  ],
  since: "0.1.0",
  examples: [
    { name: "both", records: [exampleFoundation, own, { ...own, kind: "financial-report" }], findings: [] },
    { name: "no financial report", records: [exampleFoundation, own], findings: ["/0"] },
    { name: "others reported on the year", records: [exampleFoundation, report], findings: ["/0"] },
    { name: "no charity", records: [exampleAssociation, report], findings: [] },
    {
      name: "registered after the year",
      records: [{ ...exampleFoundation, registeredOn: "2026-01-05" }, report],
      findings: [],
    },
    {
      name: "a year before the day was set",
      records: [exampleFoundation, { ...report, year: 2023, publishedOn: "2024-03-20" }],
      findings: [],
    },
  ],
  *check(records, context) {
    const disclosures = recordsOfType(records, "charity-disclosure");
    const register = recordsOfType(records, "social-organisation");
    const keyOf = identities(
      (function* (): Generator<NamedOrganisation> {
        for (const { record } of register) yield record;
        for (const { record } of disclosures) yield record.organisation;
      })(),
    );
    const published = new Set<string>();
    const years = new Set<number>();
    for (const { record } of disclosures) {
      const { kind, organisation, year } = record;
      if (year === undefined || !kinds.has(kind)) continue;
      years.add(year);
      published.add(`${keyOf(organisation)} ${year} ${kind}`);
    }
    const due = [...years]
      .sort((a, b) => a - b)
      .filter((year) => {
        const day = dueBy(context, "charity-annual-report-disclosure", String(year + 1));
        return day !== undefined && !("notRun" in day) && (context.asOf ?? "9999-12-31") > day.due;
      });
    for (const { index, record } of register) {
      const { charity, registeredOn = "", state = "normal" } = record;
      if (charity !== true || gone.has(state)) continue;
      const missing = due
        .filter((year) => registeredOn <= `${year}-12-31`)
        .flatMap((year) =>
          [...kinds]
            .filter(([kind]) => !published.has(`${keyOf(record)} ${year} ${kind}`))
            .map(([, name]) => `${year}年度${name}`),
        );
      if (missing.length > 0) yield { at: pointer(index), data: { missing } };
    }
  },
};

const kinds: ReadonlyMap<string, string> = new Map([
  ["annual-report", "工作报告"],
  ["financial-report", "财务会计报告"],
]);

const gone: ReadonlySet<string> = new Set(["deregistered", "revoked", "licence-withdrawn"]);
