import { plainDocumentNumber } from "../../src/disclosure/document-number.js";
import { pointer } from "../../src/pointer.js";
import { exampleAllocation } from "../../src/relief/example-allocation.js";
import type { RecordSetRule } from "../../src/rule.js";

/** Two batches under the number of one document: the same money published twice, or a number mistyped. */
export const reliefDocumentRepeated: RecordSetRule = {
  code: "across-records/relief-document-repeated",
  severity: "warning",
  title: { zh: "两批救灾款物用了同一文号", en: "Two batches under one document" },
  message: {
    zh: "批次“{batch}”与批次“{other}”的下拨文号相同（{docNo}）；请核对是否重复公开，或者文号填错",
    en: "batches “{batch}” and “{other}” have the document number {docNo}: published twice, or mistyped?",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "two documents",
      records: [
        exampleAllocation,
        { ...exampleAllocation, batch: "2016-02", document: { title: "通知", docNo: "某财社〔2016〕89号" } },
      ],
      findings: [],
    },
    {
      name: "one document, full-width digits",
      records: [
        exampleAllocation,
        {
          ...exampleAllocation,
          batch: "2016-02",
          document: { title: "通知", docNo: "某财社〔2016〕８８号" },
        },
      ],
      findings: ["/1/document/docNo"],
    },
    {
      name: "the same batch again",
      records: [exampleAllocation, { ...exampleAllocation, used: { asOf: "2016-12-31" } }],
      findings: [],
    },
  ],
  *check(records) {
    const batches = new Map<string, string>();
    for (const [index, record] of records.entries()) {
      if (record.recordType !== "relief-allocation" || record.document?.docNo === undefined) continue;
      const { batch, document } = record;
      const docNo = plainDocumentNumber(document.docNo ?? "");
      const other = batches.get(docNo);
      if (other === undefined) batches.set(docNo, batch);
      else if (other !== batch) {
        yield { at: pointer(index, "document", "docNo"), data: { batch, other, docNo } };
      }
    }
  },
};
