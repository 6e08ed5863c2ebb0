import { exampleInterpretation, exampleRow } from "../../src/catalogue-coverage/example-catalogue.js";
import { judgedCoverage } from "../../src/catalogue-coverage/judged-coverage.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A published record that no row of the catalogue holds.
 */
export const recordOutsideCatalogue: RecordSetRule = {
  code: "across-records/record-outside-catalogue",
  severity: "warning",
  title: { zh: "记录不在目录之内", en: "Record outside the catalogue" },
  message: {
    zh: "{reason}",
    en: "{reasonEn}",
  },
  basis: [{ source: "work-points-2016", article: "五(一)" }],
  since: "0.1.0",
  examples: [
    { name: "of a row", records: [exampleRow, exampleInterpretation], findings: [] },
    {
      name: "a type no row takes",
      records: [exampleRow, { recordType: "service-guide", name: "婚姻登记" }],
      findings: ["/1"],
    },
    {
      name: "a row the catalogue does not have",
      records: [exampleRow, { ...exampleInterpretation, disclosure: { catalogueItem: "99" } }],
      findings: ["/1"],
    },
    {
      name: "kept in the office",
      records: [exampleRow, exampleInterpretation, { recordType: "secrecy-review", item: "jiedu-1" }],
      findings: [],
    },
  ],
  *check(records, context) {
    const judged = judgedCoverage(records, context);
    if (judged === undefined) return;
    for (const { index, reason } of judged.coverage.outside) {
      const at = pointer(index);
      yield { at, data: { reason: reason.zh, reasonEn: reason.en } };
    }
  },
};
