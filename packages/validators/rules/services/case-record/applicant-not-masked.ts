import type { Rule } from "../../../src/rule.js";
import { exampleCase } from "../../../src/services/example-case.js";
import { isMaskedName } from "../../../src/services/person-name.js";

/**
 * A natural person's full name in the published progress of a case.
 *
 * No provision asks for it there, and the applicant finds the case by its number. The name stays out of the finding.
 */
export const applicantNotMasked: Rule<"case-record"> = {
  code: "case-record/applicant-not-masked",
  severity: "error",
  title: { zh: "自然人申请人姓名没有脱敏", en: "Personal applicant not masked" },
  message: {
    zh: "申请人是自然人，公开的办件信息里姓名没有脱敏；写成“张某”一类",
    en: "the applicant is a natural person whose name is published unmasked; write it as 张某",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十五条" },
    { source: "personal-information-protection-law", article: "第六条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "a masked person",
      record: { ...exampleCase, applicantKind: "1", applicant: "张某" },
      findings: [],
    },
    {
      name: "a person in full",
      record: { ...exampleCase, applicantKind: "1", applicant: "全名示例" },
      findings: ["/applicant"],
    },
    {
      name: "an organisation in full",
      record: { ...exampleCase, applicantKind: "4", applicant: "某某县养老服务协会" },
      findings: [],
    },
    { name: "no applicant printed", record: exampleCase, findings: [] },
    {
      name: "who the applicant is cannot be told",
      record: { ...exampleCase, applicant: "全名示例" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ applicant, applicantKind }) {
    if (applicant === undefined || isMaskedName(applicant)) return;
    if (applicantKind === undefined) yield kindUnknown;
    else if (applicantKind === "1" || applicantKind === "自然人") yield { at: "/applicant" };
  },
};

const kindUnknown = {
  notRun: {
    zh: "没有申请人类型，不知是不是自然人",
    en: "without the kind of applicant it is not known whether it is a natural person",
  },
};
