import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleDeregistration } from "../../src/social-organisations/example-event.js";
import { exampleAssociation } from "../../src/social-organisations/example-organisation.js";
import { inspectedOrganisations } from "../../src/social-organisations/inspections-by-organisation.js";

const absent = {
  recordType: "annual-inspection",
  organisation: { name: "某某市养老服务协会", creditCode: "51350500MJ12345613" },
  year: 2022,
  conclusion: "absent",
} as const;

/**
 * Absent from the inspection two years running, with nothing in the records on what was done about it.
 *
 * Registrars revoke the registration, or list the organisation as abnormal; what was done may not be among the records.
 */
export const absentTwoYears: RecordSetRule = {
  code: "across-records/absent-two-years",
  severity: "warning",
  title: { zh: "连续两年未参检而没有处理", en: "Absent two years running, and nothing done" },
  message: {
    zh: "该社会组织 {first} 至 {last} 年度连续未参检，记录中没有撤销登记或者列入异常名录",
    en: "absent from {first} to {last}, and neither revoked nor listed as abnormal",
  },
  basis: [{ source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "two years running", records: [absent, { ...absent, year: 2023 }], findings: ["/1/conclusion"] },
    { name: "not running", records: [{ ...absent, year: 2020 }, absent], findings: [] },
    {
      name: "revoked, as in 三明 in 2024",
      records: [
        absent,
        { ...absent, year: 2023 },
        { ...exampleDeregistration, event: "revocation", decidedOn: "2024-05-27" },
      ],
      findings: [],
    },
    {
      name: "listed as abnormal",
      records: [absent, { ...absent, year: 2023 }, { ...exampleAssociation, state: "abnormal" }],
      findings: [],
    },
    {
      name: "three years running: the last of them",
      records: [{ ...absent, year: 2024 }, absent, { ...absent, year: 2023 }],
      findings: ["/0/conclusion"],
    },
  ],
  *check(records) {
    for (const { ended, inspections, registered } of inspectedOrganisations(records)) {
      if (ended || registered?.record.state === "abnormal") continue;
      const absences = new Map(
        inspections
          .filter(({ record }) => record.conclusion === "absent")
          .map(({ index, record }) => [record.year, index]),
      );
      const last = Math.max(...absences.keys());
      const index = absences.get(last);
      if (index === undefined || !absences.has(last - 1)) continue;
      let first = last - 1;
      while (absences.has(first - 1)) first -= 1;
      yield { at: pointer(index, "conclusion"), data: { first, last } };
    }
  },
};
