import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleInspection } from "../../src/social-organisations/example-inspection.js";
import { exampleAssociation } from "../../src/social-organisations/example-organisation.js";
import {
  inspectedOrganisations,
  lastRegistration,
} from "../../src/social-organisations/inspections-by-organisation.js";

const absent = {
  recordType: "annual-inspection",
  organisation: { name: "某某市养老服务协会", creditCode: "51350500MJ12345613" },
  year: 2023,
  conclusion: "absent",
} as const;

/** Listed as absent from the inspection of a year in whose second half it was registered: registrars exempt those. */
export const absenceMayBeExempt: RecordSetRule = {
  code: "across-records/absence-may-be-exempt",
  severity: "info",
  title: { zh: "当年下半年成立的列为未参检", en: "Absent, but perhaps exempt" },
  message: {
    zh: "该社会组织 {registeredOn} 才成立，{year} 年度可能不须年检，却列为未参检",
    en: "registered on {registeredOn}, the organisation may not have to be inspected for {year}",
  },
  basis: [{ source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "registered on 1 July",
      records: [{ ...exampleAssociation, registeredOn: "2023-07-01" }, absent],
      findings: ["/1/conclusion"],
    },
    {
      name: "registered on 30 June",
      records: [{ ...exampleAssociation, registeredOn: "2023-06-30" }, absent],
      findings: [],
    },
    {
      name: "it took part",
      records: [
        { ...exampleAssociation, registeredOn: "2023-07-01" },
        { ...exampleInspection, ...absent, conclusion: "passed" },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { inspections, registered } of inspectedOrganisations(records)) {
      const registeredOn = registered?.record.registeredOn;
      if (registeredOn === undefined) continue;
      for (const { index, record } of inspections) {
        const { conclusion, year } = record;
        if (conclusion !== "absent" || registeredOn <= lastRegistration(year)) continue;
        yield { at: pointer(index, "conclusion"), data: { registeredOn, year } };
      }
    }
  },
};
