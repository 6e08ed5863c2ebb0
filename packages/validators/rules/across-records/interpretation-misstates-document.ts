import { publicationDay } from "../../src/disclosure/publication.js";
import { documentKey } from "../../src/documents/document-key.js";
import { keyOf } from "../../src/documents/document-set.js";
import { exampleDocument, exampleExplanation } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * An interpretation that gives another date of making or publication than its document has.
 *
 * They meet by the document number.
 */
export const interpretationMisstatesDocument: RecordSetRule = {
  code: "across-records/interpretation-misstates-document",
  severity: "error",
  title: { zh: "解读所引文件与文件本身不符", en: "Interpretation misstates its document" },
  message: {
    zh: "解读写文件的{name}是 {quoted}，文件是 {printed}",
    en: "the interpretation has {quoted} as {nameEn} of its document, the document {printed}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same",
      records: [
        exampleDocument,
        {
          ...exampleExplanation,
          document: {
            title: "关于加强临时救助工作的意见",
            docNo: "某政民〔2024〕12号",
            signedOn: "2024-03-08",
            publishedOn: "2024-03-12",
          },
        },
      ],
      findings: [],
    },
    {
      name: "another day",
      records: [
        exampleDocument,
        {
          ...exampleExplanation,
          document: {
            title: "关于加强临时救助工作的意见",
            docNo: "某政民〔2024〕12号",
            signedOn: "2024-03-09",
            publishedOn: "2024-03-12",
          },
        },
      ],
      findings: ["/1/document/signedOn"],
    },
    {
      name: "another document",
      records: [
        exampleDocument,
        {
          ...exampleExplanation,
          document: { title: "某办法", docNo: "某政民〔2024〕13号", signedOn: "2024-03-09" },
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    const documents = new Map(
      recordsOfType(records, "normative-document").map(({ record }) => [keyOf(record), record]),
    );
    for (const { index, record } of recordsOfType(records, "policy-interpretation")) {
      const { document } = record;
      if (document?.docNo === undefined) continue;
      const original = documents.get(documentKey(document));
      if (original === undefined) continue;
      const facts = [
        {
          key: "signedOn",
          name: "成文日期",
          nameEn: "the day it was made",
          printed: original.disclosure?.signedOn,
        },
        {
          key: "publishedOn",
          name: "公开日期",
          nameEn: "the day it was published",
          printed: publicationDay(original),
        },
      ] as const;
      for (const { key, name, nameEn, printed } of facts) {
        const quoted = document[key];
        if (quoted === undefined || printed === undefined || quoted === printed) continue;
        yield { at: pointer(index, "document", key), data: { name, nameEn, quoted, printed } };
      }
    }
  },
};
