import { matterOf, namesOfPreDisclosure } from "../../src/decisions/decided-documents.js";
import { exampleConsultation } from "../../src/decisions/example-decision.js";
import { keyOf } from "../../src/documents/document-set.js";
import { exampleDocument } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/** Of the list `decision-topic`: those the work points name. */
const namedTopics: ReadonlyMap<string, string> = new Map([
  ["subsistence-allowance", "城乡低保"],
  ["elderly-care", "养老服务"],
]);

const plan = {
  ...exampleDocument,
  title: "关于印发《某某市养老服务设施专项规划》的通知",
  topic: "elderly-care",
} as const;

const another = { ...exampleConsultation, title: "某某市殡葬设施规划（征求意见稿）" } as const;

/**
 * A decision on one of the matters that the work points want put to the public first, and was not.
 *
 * Which matters are meant, and that the given consultations are all there are, is not sure: a warning.
 */
export const decisionWithoutPreDisclosure: RecordSetRule = {
  code: "across-records/decision-without-pre-disclosure",
  severity: "warning",
  title: { zh: "决策没有预公开", en: "Decision that was not put to the public first" },
  message: {
    zh: "“{title}”是{topicName}方面的决策，记录中没有它的决策预公开",
    en: "“{title}” decides on {topic}, and no record shows that it was put to the public first",
  },
  basis: [{ source: "work-points-2016", article: "三(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "put to the public under the title of the plan",
      records: [plan, exampleConsultation],
      findings: [],
    },
    {
      name: "under another title that names the document it became",
      records: [plan, { ...another, decision: { title: "养老服务专项规划", docNo: "某政民[2024]12号" } }],
      findings: [],
    },
    { name: "other matters were, this was not", records: [plan, another], findings: ["/0"] },
    {
      name: "a matter the work points do not name",
      records: [
        { ...plan, topic: "funerals" },
        { ...another, title: "某某市慈善规划" },
      ],
      findings: [],
    },
    { name: "no topic", records: [exampleDocument, another], findings: [] },
    {
      name: "no consultation of any kind: they may be kept elsewhere",
      records: [plan, exampleDocument],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const consultations = recordsOfType(records, "decision-pre-disclosure");
    const known = new Set(consultations.flatMap(({ record }) => namesOfPreDisclosure(record)));
    for (const { index, record } of recordsOfType(records, "normative-document")) {
      const { title, topic = "" } = record;
      const topicName = namedTopics.get(topic);
      if (topicName === undefined || known.has(keyOf(record)) || known.has(matterOf(title))) continue;
      if (consultations.length > 0) yield { at: pointer(index), data: { title, topic, topicName } };
      else yield { at: pointer(index), notRun: noConsultations };
    }
  },
};

const noConsultations = {
  zh: "记录中没有任何决策预公开",
  en: "there is no consultation of any kind among the records",
};
