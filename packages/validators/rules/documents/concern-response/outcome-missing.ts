import { missingElements } from "../../../src/missing-elements.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A response whose outcome has not followed.
 */
export const outcomeMissing: Rule<"concern-response"> = {
  code: "concern-response/outcome-missing",
  severity: "info",
  title: { zh: "还没有处置结果", en: "No outcome yet" },
  message: {
    zh: "已经回应，还没有写处置结果",
    en: "answered, and no outcome is given yet",
  },
  basis: [{ source: "work-points-2016", article: "四(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "there",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        facts: "已经查明",
        outcome: "已经整改",
      },
      findings: [],
    },
    {
      name: "not yet",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", facts: "已经查明" },
      findings: ["/outcome"],
    },
    {
      name: "an excerpt",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (response) => missingElements(response, [{ key: "outcome", zh: "处置结果", en: "the outcome" }]),
};
