import type { Rule } from "../../../src/rule.js";

const mostYears = 40;

/** A concession for more than forty years; the limit is recalled, and earlier limits were lower. */
export const termTooLong: Rule<"ppp-project"> = {
  code: "ppp-project/term-too-long",
  severity: "warning",
  title: { zh: "合作期限超过 40 年", en: "Term of more than forty years" },
  message: {
    zh: "合作期限 {years} 年；特许经营期限原则上不超过 40 年",
    en: "the term is {years} years; a concession lasts forty at most as a rule",
  },
  basis: [{ source: "concession-measures-2024", article: "特许经营期限" }],
  since: "0.1.0",
  examples: [
    {
      name: "forty years",
      record: { recordType: "ppp-project", name: "某某县生态殡仪馆特许经营项目", termYears: 40 },
      findings: [],
    },
    {
      name: "half a year more",
      record: { recordType: "ppp-project", name: "某某县生态殡仪馆特许经营项目", termYears: 40.5 },
      findings: ["/termYears"],
    },
    {
      name: "no concession",
      record: {
        recordType: "ppp-project",
        name: "某某县养老服务中心项目",
        concession: false,
        termYears: 50,
      },
      findings: [],
    },
  ],
  *check({ concession, termYears }) {
    if (concession === false || termYears === undefined || termYears <= mostYears) return;
    yield { at: "/termYears", data: { years: termYears } };
  },
};
