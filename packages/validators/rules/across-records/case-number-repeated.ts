import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleCase } from "../../src/services/example-case.js";

/**
 * Two records of one case number and different logs.
 *
 * The same log twice is one record published on two pages.
 */
export const caseNumberRepeated: RecordSetRule = {
  code: "across-records/case-number-repeated",
  severity: "warning",
  title: { zh: "办件编号重复", en: "Case number used twice" },
  message: { zh: "办件编号 {number} 出现了两次", en: "the case number {number} occurs twice" },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "two numbers",
      records: [exampleCase, { ...exampleCase, caseNumber: "350521MZ2024010118" }],
      findings: [],
    },
    {
      name: "one number, another log",
      records: [exampleCase, { ...exampleCase, events: [{ step: "received", on: "2024-03-01" }] }],
      findings: ["/1/caseNumber"],
    },
    { name: "the same record twice", records: [exampleCase, exampleCase], findings: [] },
  ],
  *check(records) {
    const receipts = new Map<string, string>();
    for (const { index, record } of recordsOfType(records, "case-record")) {
      const { caseNumber, events } = record;
      const log = events.map(({ step, on }) => `${on} ${step}`).join("\n");
      const before = receipts.get(caseNumber);
      if (before === undefined) receipts.set(caseNumber, log);
      else if (before !== log) yield { at: pointer(index, "caseNumber"), data: { number: caseNumber } };
    }
  },
};
