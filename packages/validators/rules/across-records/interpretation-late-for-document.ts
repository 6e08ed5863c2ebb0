import { takenLate, workdaysFrom } from "../../src/deadline.js";
import { publicationDay } from "../../src/disclosure/publication.js";
import { documentKey } from "../../src/documents/document-key.js";
import { keyOf } from "../../src/documents/document-set.js";
import { exampleDocument, exampleExplanation } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * An interpretation later than three working days after the document it explains, by the document in the set.
 *
 * Where the interpretation itself says when the document was published, the rules on it are asked. The limit binds
 * one city by a text that was read and others by custom, so it is a warning.
 */
export const interpretationLateForDocument: RecordSetRule = {
  code: "across-records/interpretation-late-for-document",
  severity: "warning",
  title: {
    zh: "解读迟于文件公开三个工作日",
    en: "Interpretation more than three working days after its document",
  },
  message: {
    zh: "文件 {trigger} 公开，解读最迟应在 {due} 发布，实际 {taken} 才发布",
    en: "the document was published on {trigger}: its interpretation was due by {due} and was published on {taken}",
  },
  basis: [
    { source: "work-points-2016", article: "四(一)" },
    { source: "open-government-implementation-rules-2016", article: "政策解读" },
  ],
  since: "0.1.0",
  examples: [
    { name: "on the third working day", records: [exampleDocument, exampleExplanation], findings: [] },
    {
      name: "on the fourth",
      records: [exampleDocument, { ...exampleExplanation, publishedOn: "2024-03-18" }],
      findings: ["/1"],
    },
    {
      name: "not known when",
      records: [
        exampleDocument,
        {
          recordType: "policy-interpretation",
          title: "解读",
          document: { title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" },
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    const documents = new Map(
      recordsOfType(records, "normative-document").map(({ record }) => [keyOf(record), record]),
    );
    for (const { index, record } of recordsOfType(records, "policy-interpretation")) {
      const { document } = record;
      if (document?.docNo === undefined || document.publishedOn !== undefined) continue;
      const original = documents.get(documentKey(document));
      if (original === undefined) continue;
      const lateness = takenLate({
        trigger: {
          date: publicationDay(original),
          name: { zh: "文件公开日期", en: "when the document was published" },
        },
        taken: {
          date: publicationDay(record),
          name: { zh: "解读发布日期", en: "when the interpretation was published" },
        },
        at: pointer(index),
        due: (published) => workdaysFrom(context, published, 3),
      });
      for (const result of lateness) yield "notRun" in result ? { at: pointer(index), ...result } : result;
    }
  },
};
