import type { NotEvaluated, Rule } from "../../../src/rule.js";

const dayUnknown: NotEvaluated = {
  notRun: { zh: "没有给出检查之日，不知道有效期是否已过", en: "the day of the check is not given" },
};

/**
 * A document said to be in force whose term is over by the day of the check.
 *
 * It may have been prolonged, so it is a warning.
 */
export const inForceAfterExpiry: Rule<"normative-document"> = {
  code: "normative-document/in-force-after-expiry",
  severity: "warning",
  title: { zh: "有效期已过仍标有效", en: "In force after its last day" },
  message: {
    zh: "有效期至 {expiresOn}，有效性仍是“有效”",
    en: "valid until {expiresOn}, and still said to be in force",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "its last day",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        expiresOn: "2026-11-24",
        disclosure: { validity: "in-force" },
      },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        expiresOn: "2026-11-23",
        disclosure: { validity: "in-force" },
      },
      asOf: "2026-11-24",
      findings: ["/disclosure/validity"],
    },
    {
      name: "said to have lapsed",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        expiresOn: "2026-11-23",
        disclosure: { validity: "lapsed" },
      },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "the day of the check is not known",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        expiresOn: "2026-11-23",
        disclosure: { validity: "in-force" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ expiresOn, disclosure }, { asOf }) {
    if (expiresOn === undefined || disclosure?.validity !== "in-force") return;
    if (asOf === undefined) yield dayUnknown;
    else if (asOf > expiresOn) yield { at: "/disclosure/validity", data: { expiresOn } };
  },
};
