import type { Rule } from "../../../src/rule.js";

const issued = "2020-03-18";
const inForce = "2020-07-01";

/**
 * A form that was not in force on the day of publication.
 *
 * The 2020 forms were issued on 18 March and apply from 1 July 2020; between the two
 * either may be used.
 */
export const formEdition: Rule<"procurement-result"> = {
  code: "procurement-result/form-edition",
  severity: "warning",
  title: { zh: "公告格式与发布日期不符", en: "Form not in force on the day of publication" },
  message: {
    zh: "{publishedOn} 发布的公告用了 {edition} 年格式；2020 年版格式自 2020-07-01 起使用",
    en: "a notice of {publishedOn} uses the {edition} form; the 2020 forms apply from 2020-07-01",
  },
  basis: [{ source: "procurement-notice-forms-2020" }],
  since: "0.1.0",
  examples: [
    {
      name: "the old form on its last day",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-06-30",
        formEdition: "2015",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "the old form a day later",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-07-01",
        formEdition: "2015",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/formEdition"],
    },
    {
      name: "the new form on the day it was issued",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-03-18",
        formEdition: "2020",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "the new form before there was one",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-03-17",
        formEdition: "2020",
        lots: [{ outcome: "pending" }],
      },
      findings: ["/formEdition"],
    },
    {
      name: "no day of publication",
      record: { recordType: "procurement-result", formEdition: "2015", lots: [{ outcome: "pending" }] },
      findings: [],
      notRun: true,
    },
  ],
  *check({ formEdition: edition, publishedOn, noticeType }) {
    if (edition === undefined || noticeType === "other") return;
    if (publishedOn === undefined) yield undated;
    else if (edition === "2015" ? publishedOn >= inForce : publishedOn < issued)
      yield { at: "/formEdition", data: { publishedOn, edition } };
  },
};

const undated = {
  notRun: { zh: "没有发布日期", en: "the record has no day of publication" },
};
