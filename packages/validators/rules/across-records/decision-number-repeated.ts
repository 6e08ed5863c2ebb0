import { plainDocumentNumber } from "../../src/disclosure/document-number.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleLicence, examplePenalty, examplePerson } from "../../src/services/example-decision.js";

/**
 * One authority publishes two decisions under one number.
 *
 * Licences and penalties are kept apart. The same decision sent in twice is found, too.
 */
export const decisionNumberRepeated: RecordSetRule = {
  code: "across-records/decision-number-repeated",
  severity: "warning",
  title: { zh: "决定书文号重复", en: "Decision number used twice" },
  message: {
    zh: "{authority} 的文号 {number} 出现了两次",
    en: "{authority} has used the number {number} twice",
  },
  basis: [{ source: "double-publicity-tables" }],
  since: "0.1.0",
  examples: [
    {
      name: "two numbers",
      records: [exampleLicence, { ...exampleLicence, documentNumber: "某民许〔2024〕4号" }],
      findings: [],
    },
    {
      name: "one number",
      records: [exampleLicence, { ...exampleLicence, counterparty: examplePerson }],
      findings: ["/1/documentNumber"],
    },
    {
      name: "brackets written otherwise",
      records: [exampleLicence, { ...exampleLicence, documentNumber: "某民许[2024]3 号" }],
      findings: ["/1/documentNumber"],
    },
    {
      name: "two authorities",
      records: [exampleLicence, { ...exampleLicence, authority: { name: "某某市民政局" } }],
      findings: [],
    },
    {
      name: "a licence and a penalty",
      records: [exampleLicence, { ...examplePenalty, documentNumber: exampleLicence.documentNumber }],
      findings: [],
    },
  ],
  *check(records) {
    const seen = new Set<string>();
    for (const { index, record } of [
      ...recordsOfType(records, "licence-decision"),
      ...recordsOfType(records, "penalty-decision"),
    ]) {
      const { recordType, authority, documentNumber } = record;
      if (authority === undefined) continue;
      const key = JSON.stringify([recordType, authority.name, plainDocumentNumber(documentNumber)]);
      if (seen.has(key)) {
        yield {
          at: pointer(index, "documentNumber"),
          data: { authority: authority.name, number: documentNumber },
        };
      }
      seen.add(key);
    }
  },
};
