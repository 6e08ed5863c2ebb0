import { documentKey } from "../../src/documents/document-key.js";
import { endingsIn } from "../../src/documents/endings.js";
import { exampleDocument } from "../../src/documents/example-document.js";
import { legalBasesOf } from "../../src/documents/legal-bases.js";
import type { Parts } from "../../src/part-rule.js";
import { pointer } from "../../src/pointer.js";
import type { RecordOf } from "../../src/record-of.js";
import type { RecordSetRule } from "../../src/rule.js";

const successor: RecordOf<"normative-document"> = {
  recordType: "normative-document",
  title: "某某县临时救助办法",
  effectiveOn: "2025-01-01",
  repeals: [{ title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" }],
};

const bases: Parts["legal-basis"][] = [
  { lawTitle: "社会救助暂行办法", docNo: "国务院令第649号" },
  { lawTitle: "关于加强临时救助工作的意见", docNo: "某政民[2024]12号" },
];

const power: RecordOf<"power-responsibility-item"> = {
  recordType: "power-responsibility-item",
  name: "临时救助给付",
  basis: bases,
};

/**
 * A list or guide that still rests on a document which another record of the set repealed or let lapse.
 *
 * It is what applies on the day of the check that a list and a guide say. A decision, or an older document, may rest
 * on what was in force in its time and is not asked. Documents are told apart by their numbers; by title alone only
 * those that were ended by title, and not where a document of that title is in the set: a new edition often keeps it.
 */
export const endedDocumentCited: RecordSetRule = {
  code: "across-records/ended-document-cited",
  severity: "warning",
  title: { zh: "引用已废止或者失效的文件作依据", en: "Basis that is no longer in force" },
  message: {
    zh: "依据“{title}”已由“{by}”宣布{outcome}，自 {from} 起不再有效",
    en: "the basis “{title}” was {outcomeEn} by “{by}” and is not in force from {from} on",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "on the day it ends", records: [power, successor], asOf: "2025-01-01", findings: ["/0/basis/1"] },
    { name: "on the day before", records: [power, successor], asOf: "2024-12-31", findings: [] },
    {
      name: "a fee of a guide, on what a clean-up let lapse",
      records: [
        {
          recordType: "normative-document-cleanup",
          unit: { name: "某某县民政局" },
          effectiveOn: "2025-01-01",
          lapsed: [{ title: "殡葬收费标准" }],
        },
        {
          recordType: "service-guide",
          name: "遗体火化",
          basis: "无",
          fees: [{ name: "火化费", basis: [{ lawTitle: "《殡葬收费标准》" }] }],
        },
      ],
      asOf: "2025-06-30",
      findings: ["/1/fees/0/basis/0"],
    },
    {
      name: "a new edition under the old title",
      records: [
        {
          ...successor,
          title: "关于加强临时救助工作的意见",
          repeals: [{ title: "关于加强临时救助工作的意见" }],
        },
        { ...power, basis: [{ lawTitle: "关于加强临时救助工作的意见" }] },
      ],
      asOf: "2025-06-30",
      findings: [],
    },
    {
      name: "a document of its time",
      records: [successor, { ...exampleDocument, basis: bases }],
      asOf: "2025-06-30",
      findings: [],
    },
    { name: "the day of the check is not known", records: [power, successor], findings: [], notRun: true },
  ],
  *check(records, { asOf }) {
    const endings = endingsIn(records);
    if (endings.size === 0) return;
    const titles = new Set(
      records.flatMap((record) =>
        record.recordType === "normative-document" ? [documentKey({ title: record.title })] : [],
      ),
    );
    for (const [index, record] of records.entries()) {
      if (!saysWhatApplies.has(record.recordType)) continue;
      for (const { basis, at } of legalBasesOf(record)) {
        const { lawTitle: title, docNo } = basis;
        const key = documentKey({ title, ...(docNo !== undefined && { docNo }) });
        const ending = endings.get(key);
        if (ending === undefined || (docNo === undefined && titles.has(key))) continue;
        const { by, outcome, from } = ending;
        const place = pointer(index) + at;
        if (asOf === undefined || from === undefined) yield { at: place, notRun: dayUnknown };
        else if (asOf >= from) {
          yield { at: place, data: { title, by, from, outcome: outcome.zh, outcomeEn: outcome.en } };
        }
      }
    }
  },
};

const saysWhatApplies: ReadonlySet<string> = new Set([
  "disclosure-catalogue-item",
  "intermediary-service-item",
  "licence-item",
  "power-responsibility-item",
  "random-inspection-item",
  "service-guide",
]);

const dayUnknown = {
  zh: "没有给出检查之日，或者不知道废止自哪天起",
  en: "the day of the check is not given, or not from when the repeal holds",
};
