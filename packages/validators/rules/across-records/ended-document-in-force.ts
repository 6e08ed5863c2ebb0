import { keyOf, placedOf } from "../../src/documents/document-set.js";
import { endingsIn } from "../../src/documents/endings.js";
import { exampleDocument } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

const dayUnknown: Text = {
  zh: "没有给出检查之日，或者不知道废止自哪天起",
  en: "the day of the check is not given, or not from when the repeal holds",
};

/**
 * A document that another, or a clean-up, repealed or let lapse, and whose record still says that it is in force.
 *
 * Once the repeal has taken effect by the day of the check.
 */
export const endedDocumentInForce: RecordSetRule = {
  code: "across-records/ended-document-in-force",
  severity: "error",
  title: { zh: "已废止或者失效的文件仍标有效", en: "Ended document said to be in force" },
  message: {
    zh: "“{title}”已由“{by}”宣布{outcome}，有效性仍是“有效”",
    en: "“{title}” was {outcomeEn} by “{by}” and is still said to be in force",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "said to be repealed",
      records: [
        { ...exampleDocument, disclosure: { ...exampleDocument.disclosure, validity: "repealed" } },
        {
          recordType: "normative-document",
          title: "新意见",
          effectiveOn: "2025-01-01",
          repeals: [{ title: "关于加强临时救助工作的意见", docNo: "某政民[2024]12号" }],
        },
      ],
      findings: [],
    },
    {
      name: "still said to be in force",
      records: [
        exampleDocument,
        {
          recordType: "normative-document",
          title: "新意见",
          effectiveOn: "2025-01-01",
          repeals: [{ title: "关于加强临时救助工作的意见", docNo: "某政民[2024]12号" }],
        },
      ],
      asOf: "2025-01-01",
      findings: ["/0/disclosure/validity"],
    },
    {
      name: "the repeal is to come",
      records: [
        exampleDocument,
        {
          recordType: "normative-document",
          title: "新意见",
          effectiveOn: "2025-01-01",
          repeals: [{ title: "关于加强临时救助工作的意见", docNo: "某政民[2024]12号" }],
        },
      ],
      asOf: "2024-12-31",
      findings: [],
    },
    {
      name: "let lapse by a clean-up",
      records: [
        exampleDocument,
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          effectiveOn: "2025-01-01",
          lapsed: [{ title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" }],
        },
      ],
      asOf: "2025-06-30",
      findings: ["/0/disclosure/validity"],
    },
    {
      name: "the day of the check is not known",
      records: [
        exampleDocument,
        {
          recordType: "normative-document",
          title: "新意见",
          repeals: [{ title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" }],
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, { asOf }) {
    const endings = endingsIn(records);
    for (const { place, record } of placedOf(records, "normative-document")) {
      const ending = endings.get(keyOf(record));
      if (ending === undefined || record.disclosure?.validity !== "in-force") continue;
      if (asOf === undefined || ending.from === undefined) yield { at: pointer(place), notRun: dayUnknown };
      else if (asOf >= ending.from) {
        const { by, outcome } = ending;
        yield {
          at: pointer(place, "disclosure", "validity"),
          data: { title: record.title, by, outcome: outcome.zh, outcomeEn: outcome.en },
        };
      }
    }
  },
};
