import type { Rule } from "../../../src/rule.js";

/**
 * A review that asks for redaction and does not say what was cut.
 */
export const redactionsMissing: Rule<"secrecy-review"> = {
  code: "secrecy-review/redactions-missing",
  severity: "warning",
  title: { zh: "删减后公开而没有删减清单", en: "Redacted without a list" },
  message: {
    zh: "意见是删减后公开，没有写明删减了哪里",
    en: "to be published after redaction, and no redaction is listed",
  },
  basis: [{ source: "government-information-regulations", article: "第三十七条" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "listed",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        opinion: "after-redaction",
        redactions: [{ where: "附件1第3列", kind: "身份证号" }],
      },
      findings: [],
    },
    {
      name: "not listed",
      record: { recordType: "secrecy-review", item: "dibao-2024-06", opinion: "after-redaction" },
      findings: ["/opinion"],
    },
  ],
  *check({ opinion, redactions }) {
    if (opinion === "after-redaction" && redactions === undefined) yield { at: "/opinion" };
  },
};
