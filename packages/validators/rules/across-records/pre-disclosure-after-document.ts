import { decisionKeyOf } from "../../src/decisions/decided-documents.js";
import { exampleConsultation } from "../../src/decisions/example-decision.js";
import { publicationDay, publicationPlace } from "../../src/disclosure/publication.js";
import { keyOf } from "../../src/documents/document-set.js";
import { exampleDocument } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

const consultation = {
  ...exampleConsultation,
  publishedOn: "2024-01-15",
  opensOn: "2024-01-15",
  closesOn: "2024-02-13",
  decision: { title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" },
} as const;

/**
 * A draft put to the public only after the document it became was signed.
 *
 * Asked where the page names the document and not the day of the decision, which another rule compares.
 */
export const preDisclosureAfterDocument: RecordSetRule = {
  code: "across-records/pre-disclosure-after-document",
  severity: "error",
  title: { zh: "文件成文以后才预公开", en: "Put to the public after the document was signed" },
  message: {
    zh: "{published} 才公开征求意见，所成文件 {signedOn} 已经成文",
    en: "put to the public on {published}, and the document it became is of {signedOn}",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "before", records: [consultation, exampleDocument], findings: [] },
    {
      name: "on the day it was signed",
      records: [{ ...consultation, publishedOn: "2024-03-08" }, exampleDocument],
      findings: [],
    },
    {
      name: "the day after",
      records: [exampleDocument, { ...consultation, publishedOn: "2024-03-09" }],
      findings: ["/1/publishedOn"],
    },
    {
      name: "the day of the decision is on the page: another rule",
      records: [exampleDocument, { ...consultation, publishedOn: "2024-03-09", decidedOn: "2024-03-08" }],
      findings: [],
    },
    {
      name: "another document",
      records: [
        exampleDocument,
        {
          ...consultation,
          publishedOn: "2024-03-09",
          decision: { title: "意见", docNo: "某政民〔2024〕20号" },
        },
      ],
      findings: [],
    },
    {
      name: "a document without its day",
      records: [{ ...exampleDocument, disclosure: { docNo: "某政民〔2024〕12号" } }, consultation],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const documents = byReference(recordsOfType(records, "normative-document"), (record) => [keyOf(record)]);
    for (const { index, record } of recordsOfType(records, "decision-pre-disclosure")) {
      const document = documents.get(decisionKeyOf(record) ?? "");
      if (document === undefined || record.decidedOn !== undefined) continue;
      const published = publicationDay(record);
      const signedOn = document.record.disclosure?.signedOn;
      if (published === undefined || signedOn === undefined) yield { at: pointer(index), notRun: undated };
      else if (published > signedOn) {
        yield { at: pointer(index) + publicationPlace(record), data: { published, signedOn } };
      }
    }
  },
};

const undated = {
  zh: "没有预公开的发布日期，或者没有文件的成文日期",
  en: "the day of publication or that of the document is not given",
};
