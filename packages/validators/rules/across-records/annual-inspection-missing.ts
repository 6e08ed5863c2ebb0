import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleInspection } from "../../src/social-organisations/example-inspection.js";
import { exampleAssociation } from "../../src/social-organisations/example-organisation.js";
import {
  inspectedBy,
  inspectedOrganisations,
  lastRegistration,
} from "../../src/social-organisations/inspections-by-organisation.js";

const inspected = {
  ...exampleInspection,
  organisation: { name: "某某市古玩商会", creditCode: "51350500MJ567891XA" },
} as const;

/**
 * A registered organisation without a conclusion for a year in which its registrar inspected others of its kind.
 *
 * One finding an organisation, with its years: together they are the list of who is missing. Whoever registered in
 * the second half of a year is not inspected for it. The rest of the list may be elsewhere, so it is a warning.
 */
export const annualInspectionMissing: RecordSetRule = {
  code: "across-records/annual-inspection-missing",
  severity: "warning",
  title: { zh: "登记的社会组织没有年检结论", en: "A registered organisation without an inspection" },
  message: {
    zh: "同一登记管理机关公布了 {years} 年度的年检结论，其中没有该社会组织（未参检的也应列出）",
    en: "its registrar published the inspections of {years}, and this organisation is not among them",
  },
  basis: [
    { source: "association-registration-regulations", article: "第二十八条" },
    { source: "private-non-enterprise-regulations", article: "第二十三条" },
    { source: "foundation-regulations", article: "第三十六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "inspected, as others of the kind",
      records: [
        exampleAssociation,
        { ...inspected, organisation: { name: "某某市养老服务协会", creditCode: "51350500MJ12345613" } },
        inspected,
      ],
      findings: [],
    },
    {
      name: "others of the kind were inspected for two years",
      records: [exampleAssociation, inspected, { ...inspected, year: 2022 }],
      findings: ["/0"],
    },
    {
      name: "filed, and no conclusion yet",
      records: [
        exampleAssociation,
        inspected,
        {
          recordType: "annual-inspection",
          organisation: { name: "某某市养老服务协会" },
          year: 2023,
          toRegistrarOn: "2024-05-20",
        },
      ],
      findings: ["/0"],
    },
    {
      name: "registered on 1 July of the year",
      records: [{ ...exampleAssociation, registeredOn: "2023-07-01" }, inspected],
      findings: [],
    },
    {
      name: "registered on 30 June",
      records: [{ ...exampleAssociation, registeredOn: "2023-06-30" }, inspected],
      findings: ["/0"],
    },
    {
      name: "only units of a district were inspected",
      records: [exampleAssociation, exampleInspection],
      findings: [],
    },
    {
      name: "deregistered",
      records: [{ ...exampleAssociation, state: "deregistered" }, inspected],
      findings: [],
    },
    {
      name: "when it was registered is not known",
      records: [
        { recordType: "social-organisation", name: "某某市养老服务协会", creditCode: "51350500MJ12345613" },
        inspected,
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const organisations = inspectedOrganisations(records);
    const years = new Map<string, Set<number>>();
    for (const organisation of organisations) {
      const inspector = inspectedBy(organisation);
      if (inspector === undefined) continue;
      const known = years.get(inspector) ?? new Set();
      years.set(inspector, known);
      for (const { record } of organisation.inspections)
        if (record.conclusion !== undefined) known.add(record.year);
    }
    for (const organisation of organisations) {
      const { ended, inspections, registered } = organisation;
      const inspectedYears = years.get(inspectedBy(organisation) ?? "");
      if (registered === undefined || ended || inspectedYears === undefined || inspectedYears.size === 0)
        continue;
      const { registeredOn } = registered.record;
      const concluded = new Set(
        inspections.flatMap(({ record }) => (record.conclusion === undefined ? [] : record.year)),
      );
      const missing = [...inspectedYears].filter((year) => !concluded.has(year)).sort((a, b) => a - b);
      if (missing.length === 0) continue;
      if (registeredOn === undefined) {
        yield { ...undated, at: pointer(registered.index) };
        continue;
      }
      const due = missing.filter((year) => registeredOn <= lastRegistration(year));
      if (due.length > 0) yield { at: pointer(registered.index), data: { years: due } };
    }
  },
};

const undated = {
  notRun: {
    zh: "没有写明登记日期，不知道该年度是否参加年检",
    en: "the day of registration is not told, so whether it is inspected for the year is not known",
  },
};
