import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

const elements: readonly Element<RecordOf<"concern-response">>[] = [
  { key: "facts", zh: "事实真相", en: "the facts" },
  { key: "policy", zh: "有关政策措施", en: "the policies and measures" },
];

/**
 * A response without the facts or the policies and measures.
 *
 * The outcome may follow later and has a rule of its own.
 */
export const elementMissing: Rule<"concern-response"> = {
  code: "concern-response/element-missing",
  severity: "warning",
  title: { zh: "回应没有讲清", en: "Response incomplete" },
  message: {
    zh: "没有讲{element}",
    en: "{elementEn} are not given",
  },
  basis: [{ source: "work-points-2016", article: "四(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "both there",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        facts: "已经查明",
        policy: "按预案处置",
      },
      findings: [],
    },
    {
      name: "no facts",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", policy: "按预案处置" },
      findings: ["/facts"],
    },
    {
      name: "an excerpt",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (response) => missingElements(response, elements),
};
