import { workdaysFrom } from "../../src/deadline.js";
import { publicationDay } from "../../src/disclosure/publication.js";
import { documentKey } from "../../src/documents/document-key.js";
import { keyOf } from "../../src/documents/document-set.js";
import { exampleDocument, exampleExplanation } from "../../src/documents/example-document.js";
import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule, Text } from "../../src/rule.js";

/** Under its number and under its title: an interpretation often leaves out the number. */
const namesOf = (document: { readonly title: string; readonly docNo?: string }): string[] => [
  documentKey(document),
  documentKey({ title: document.title }),
];

const dayUnknown: Text = { zh: "没有给出检查之日", en: "the day of the check is not given" };

/**
 * A normative document that none of the interpretations in the set explains.
 *
 * Asked once the three working days are over, and only of sets that hold interpretations.
 */
export const documentWithoutInterpretation: RecordSetRule = {
  code: "across-records/document-without-interpretation",
  severity: "warning",
  title: { zh: "规范性文件没有解读", en: "Normative document without an interpretation" },
  message: {
    zh: "“{title}”{published} 公开，{due} 前应有解读",
    en: "“{title}” was published on {published}: an interpretation was due by {due}",
  },
  basis: [
    { source: "work-points-2016", article: "四(一)" },
    { source: "open-government-implementation-rules-2016", article: "政策解读" },
  ],
  since: "0.1.0",
  examples: [
    { name: "explained", records: [exampleDocument, exampleExplanation], findings: [] },
    {
      name: "another document is explained",
      records: [exampleDocument, { ...exampleExplanation, document: { title: "某办法" } }],
      asOf: "2024-03-18",
      findings: ["/0"],
    },
    {
      name: "the three working days are not over",
      records: [exampleDocument, { ...exampleExplanation, document: { title: "某办法" } }],
      asOf: "2024-03-15",
      findings: [],
    },
    { name: "no interpretations in the set", records: [exampleDocument, exampleDocument], findings: [] },
    {
      name: "the day of the check is not known",
      records: [exampleDocument, { ...exampleExplanation, document: { title: "某办法" } }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    const explained = new Set(
      recordsOfType(records, "policy-interpretation").flatMap(({ record: { document } }) =>
        document === undefined ? [] : namesOf(document),
      ),
    );
    if (explained.size === 0) return;
    for (const { index, record } of recordsOfType(records, "normative-document")) {
      const published = publicationDay(record);
      if (
        published === undefined ||
        explained.has(keyOf(record)) ||
        explained.has(documentKey({ title: record.title }))
      )
        continue;
      const result = workdaysFrom(context, published, 3);
      if ("notRun" in result) yield { at: pointer(index), notRun: result.notRun };
      else if (context.asOf === undefined) yield { at: pointer(index), notRun: dayUnknown };
      else if (context.asOf > result.due) {
        yield { at: pointer(index), data: { title: record.title, published, due: result.due } };
      }
    }
  },
};
