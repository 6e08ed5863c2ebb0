import { cleanupLists } from "../../src/documents/cleanup.js";
import { documentKey } from "../../src/documents/document-key.js";
import { keyOf, placedOf } from "../../src/documents/document-set.js";
import { exampleDocument } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

const listUnknown: Text = {
  zh: "清理结果没有列出继续有效的文件",
  en: "the clean-up does not list what is kept",
};

/**
 * A document of the organ from before the cut-off that the clean-up does not mention.
 *
 * Asked of clean-ups that list what is kept: without that list most documents are rightly not named.
 */
export const cleanupLeavesDocumentOut: RecordSetRule = {
  code: "across-records/cleanup-leaves-document-out",
  severity: "warning",
  title: { zh: "清理漏列文件", en: "Document left out of a clean-up" },
  message: {
    zh: "“{title}”成文于 {signedOn}，在清理范围之内，四张清单都没有它",
    en: "“{title}” of {signedOn} falls within the clean-up and stands in none of its lists",
  },
  basis: [{ source: "work-points-2016", article: "五(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "kept",
      records: [
        { ...exampleDocument, issuers: [{ name: "某某县民政局" }] },
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          scopeUntil: "2024-12-31",
          kept: [{ title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" }],
        },
      ],
      findings: [],
    },
    {
      name: "not mentioned",
      records: [
        { ...exampleDocument, issuers: [{ name: "某某县民政局" }] },
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          scopeUntil: "2024-12-31",
          kept: [{ title: "某办法" }],
        },
      ],
      findings: ["/0"],
    },
    {
      name: "from after the cut-off",
      records: [
        { ...exampleDocument, issuers: [{ name: "某某县民政局" }] },
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          scopeUntil: "2024-03-07",
          kept: [{ title: "某办法" }],
        },
      ],
      findings: [],
    },
    {
      name: "of another organ",
      records: [
        { ...exampleDocument, issuers: [{ name: "某某县财政局" }] },
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          scopeUntil: "2024-12-31",
          kept: [{ title: "某办法" }],
        },
      ],
      findings: [],
    },
    {
      name: "what is kept is not listed",
      records: [
        { ...exampleDocument, issuers: [{ name: "某某县民政局" }] },
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          scopeUntil: "2024-12-31",
          repealed: [{ title: "某办法" }],
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const cleanups = placedOf(records, "normative-document-cleanup").map(({ place, record }) => ({
      place,
      record,
      listed: new Set(cleanupLists.flatMap(({ key }) => (record[key] ?? []).map(documentKey))),
    }));
    const judged = cleanups.filter(({ record }) => record.kept !== undefined && record.excerpt !== true);
    for (const cleanup of cleanups) {
      if (!judged.includes(cleanup)) yield { at: pointer(cleanup.place), notRun: listUnknown };
    }
    for (const { place, record } of placedOf(records, "normative-document")) {
      const signedOn = record.disclosure?.signedOn;
      const [issuer] = record.issuers ?? [];
      if (signedOn === undefined || issuer === undefined) continue;
      const isLeftOut = judged.some(
        ({ record: cleanup, listed }) =>
          cleanup.unit.name === issuer.name &&
          cleanup.scopeUntil !== undefined &&
          signedOn <= cleanup.scopeUntil &&
          !listed.has(keyOf(record)),
      );
      if (isLeftOut) yield { at: pointer(place), data: { title: record.title, signedOn } };
    }
  },
};
