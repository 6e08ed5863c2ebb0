import { documentKey } from "../../src/documents/document-key.js";
import { keyOf, placedOf } from "../../src/documents/document-set.js";
import { exampleDocument, exampleExplanation } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

const listUnknown: Text = {
  zh: "文件记录没有录入相关解读",
  en: "the record of the document does not hold the interpretations listed with it",
};

/**
 * A document whose page lists interpretations, and not the one in the set that explains it.
 *
 * By title or address; a document that lists none may have been recorded without them.
 */
export const interpretationNotLinkedBack: RecordSetRule = {
  code: "across-records/interpretation-not-linked-back",
  severity: "info",
  title: { zh: "文件没有链接它的解读", en: "Document without a link to its interpretation" },
  message: {
    zh: "“{title}”的相关解读没有列出解读“{interpretation}”",
    en: "the interpretations listed with “{title}” do not include “{interpretation}”",
  },
  basis: [{ source: "policy-document-pages" }],
  since: "0.1.0",
  examples: [
    {
      name: "listed",
      records: [
        {
          ...exampleDocument,
          disclosure: {
            ...exampleDocument.disclosure,
            interpretations: [{ title: "《关于加强临时救助工作的意见》解读" }],
          },
        },
        exampleExplanation,
      ],
      findings: [],
    },
    {
      name: "another is listed",
      records: [
        {
          ...exampleDocument,
          disclosure: { ...exampleDocument.disclosure, interpretations: [{ title: "图解" }] },
        },
        exampleExplanation,
      ],
      findings: ["/0/disclosure/interpretations"],
    },
    {
      name: "the list is not in the record",
      records: [exampleDocument, exampleExplanation],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const documents = new Map(
      placedOf(records, "normative-document").map((placed) => [keyOf(placed.record), placed]),
    );
    for (const { record } of placedOf(records, "policy-interpretation")) {
      const original =
        record.document === undefined ? undefined : documents.get(documentKey(record.document));
      if (original === undefined) continue;
      const { place, record: document } = original;
      const listed = document.disclosure?.interpretations;
      if (listed === undefined) yield { at: pointer(place), notRun: listUnknown };
      else if (
        !listed.some(
          ({ title, url }) =>
            documentKey({ title }) === documentKey(record) || (url !== undefined && url === record.sourceUrl),
        )
      ) {
        yield {
          at: pointer(place, "disclosure", "interpretations"),
          data: { title: document.title, interpretation: record.title },
        };
      }
    }
  },
};
