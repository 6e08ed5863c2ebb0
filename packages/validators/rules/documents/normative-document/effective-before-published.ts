import { publicationDay } from "../../../src/disclosure/publication.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A document that took effect before anybody could read it.
 */
export const effectiveBeforePublished: Rule<"normative-document"> = {
  code: "normative-document/effective-before-published",
  severity: "warning",
  title: { zh: "公布前已经施行", en: "In effect before it was published" },
  message: {
    zh: "{effectiveOn} 施行，{published} 才公布",
    en: "in effect from {effectiveOn}, published on {published}",
  },
  basis: [{ source: "normative-document-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day it was published",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-03-12",
        disclosure: { publishedAt: "2024-03-12T09:30:00+08:00" },
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-03-11",
        disclosure: { publishedAt: "2024-03-12T09:30:00+08:00" },
      },
      findings: ["/effectiveOn"],
    },
    {
      name: "by the day of publication alone",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-03-11",
        publishedOn: "2024-03-12",
      },
      findings: ["/effectiveOn"],
    },
  ],
  *check(record) {
    const { effectiveOn } = record;
    const published = publicationDay(record);
    if (effectiveOn === undefined || published === undefined || effectiveOn >= published) return;
    yield { at: "/effectiveOn", data: { effectiveOn, published } };
  },
};
