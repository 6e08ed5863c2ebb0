import type { Rule } from "../../../src/rule.js";

/**
 * False information cleared up without saying what was claimed.
 */
export const claimMissing: Rule<"concern-response"> = {
  code: "concern-response/claim-missing",
  severity: "warning",
  title: { zh: "澄清没有写明不实信息", en: "Nothing said of what was false" },
  message: {
    zh: "类型是不实信息，没有写明澄清的是什么说法",
    en: "it clears up false information without saying which",
  },
  basis: [{ source: "work-points-2016", article: "四(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "said",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        kind: "false-information",
        claim: "有人称机构停业",
      },
      findings: [],
    },
    {
      name: "not said",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", kind: "false-information" },
      findings: ["/claim"],
    },
    {
      name: "an emergency",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", kind: "emergency" },
      findings: [],
    },
  ],
  *check({ kind, claim }) {
    if (kind === "false-information" && claim === undefined) yield { at: "/claim" };
  },
};
