import type { Rule } from "../../../src/rule.js";

/**
 * An applicant must be able to ask, and to complain.
 *
 * Both are expected of every guide; that a complaint goes to another number is not.
 */
export const contactMissing: Rule<"service-guide"> = {
  code: "service-guide/contact-missing",
  severity: "warning",
  title: { zh: "没有咨询或者监督投诉方式", en: "No way to ask or to complain" },
  message: {
    zh: "没有公开{missing}（字段 {field}）",
    en: "the guide gives no {missing} ({field})",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "both",
      record: {
        recordType: "service-guide",
        name: "老年人优待证核发",
        consult: [{ kind: "phone", value: "0777-8366209" }],
        supervise: [{ kind: "hotline", value: "12345" }],
      },
      findings: [],
    },
    {
      name: "nobody to complain to",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        consult: [{ kind: "phone", value: "0817-5525066" }],
      },
      findings: [""],
    },
    {
      name: "neither",
      record: { recordType: "service-guide", name: "老年优待证核发" },
      findings: ["", ""],
    },
    {
      name: "an excerpt cannot show what the guide lacks",
      record: { recordType: "service-guide", name: "社会团体注销登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ consult, supervise, excerpt }) {
    if (excerpt === true && (consult === undefined || supervise === undefined)) {
      yield {
        notRun: {
          zh: "本记录为节录，不能判断原文是否公开了咨询和监督投诉方式",
          en: "the record is an excerpt, so whether the guide gives ways to ask and to complain is not known",
        },
      };
      return;
    }
    if (consult === undefined) yield { at: "", data: { missing: "咨询方式", field: "consult" } };
    if (supervise === undefined) yield { at: "", data: { missing: "监督投诉方式", field: "supervise" } };
  },
};
