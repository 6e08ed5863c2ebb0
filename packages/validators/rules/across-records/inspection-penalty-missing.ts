import { plainDocumentNumber } from "../../src/disclosure/document-number.js";
import { pointer } from "../../src/pointer.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A result names a penalty decision that is not among those published.
 *
 * Decisions are known by number or record. Without any penalty decision among the records it is not run.
 */
export const inspectionPenaltyMissing: RecordSetRule = {
  code: "across-records/inspection-penalty-missing",
  severity: "warning",
  title: { zh: "查处所称的处罚决定没有公示", en: "Penalty of an inspection not published" },
  message: {
    zh: "第 {place} 个检查对象的查处写明了处罚决定，处罚公示中没有这一件",
    en: "a penalty decision is named for object {place}, and is not among the published ones",
  },
  basis: [
    { source: "work-points-2016", article: "一(二)" },
    { source: "double-publicity-opinions-2018", article: "序言" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "by its number",
      records: [
        {
          recordType: "penalty-decision",
          recordId: "cf-2",
          counterparty: { name: "某某县读书促进会" },
          documentNumber: "某民罚〔2024〕2号",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          results: [
            {
              object: "某某县读书促进会",
              finding: "5",
              measures: ["penalised"],
              penalty: "某民罚〔2024〕2号",
            },
          ],
        },
      ],
      findings: [],
    },
    {
      name: "by its record",
      records: [
        {
          recordType: "penalty-decision",
          recordId: "cf-2",
          counterparty: { name: "某某县读书促进会" },
          documentNumber: "某民罚〔2024〕2号",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          results: [{ object: "某某县读书促进会", finding: "5", measures: ["penalised"], penalty: "cf-2" }],
        },
      ],
      findings: [],
    },
    {
      name: "brackets written otherwise",
      records: [
        {
          recordType: "penalty-decision",
          recordId: "cf-2",
          counterparty: { name: "某某县读书促进会" },
          documentNumber: "某民罚〔2024〕2号",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          results: [
            { object: "某某县读书促进会", finding: "5", measures: ["penalised"], penalty: "某民罚[2024]2号" },
          ],
        },
      ],
      findings: [],
    },
    {
      name: "another number",
      records: [
        {
          recordType: "penalty-decision",
          recordId: "cf-2",
          counterparty: { name: "某某县读书促进会" },
          documentNumber: "某民罚〔2024〕2号",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          results: [
            {
              object: "某某县读书促进会",
              finding: "5",
              measures: ["penalised"],
              penalty: "某民罚〔2024〕9号",
            },
          ],
        },
      ],
      findings: ["/1/results/0/penalty"],
    },
    {
      name: "no penalties among the records",
      records: [
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          results: [
            {
              object: "某某县读书促进会",
              finding: "5",
              measures: ["penalised"],
              penalty: "某民罚〔2024〕9号",
            },
          ],
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const penalties = byReference(recordsOfType(records, "penalty-decision"), (record) => [
      record.recordId,
      plainDocumentNumber(record.documentNumber),
    ]);
    for (const { index, record } of recordsOfType(records, "inspection-result")) {
      const named = (record.results ?? []).flatMap(({ penalty }, place) =>
        penalty === undefined ? [] : [{ penalty, place }],
      );
      if (named.length > 0 && penalties.size === 0) yield { at: pointer(index), ...noPenalties };
      if (penalties.size === 0) continue;
      for (const { penalty, place } of named) {
        if (penalties.has(penalty) || penalties.has(plainDocumentNumber(penalty))) continue;
        yield { at: pointer(index, "results", place, "penalty"), data: { place: place + 1 } };
      }
    }
  },
};

const noPenalties = {
  notRun: {
    zh: "记录中没有行政处罚决定",
    en: "there are no penalty decisions among the records",
  },
};
