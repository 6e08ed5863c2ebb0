import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A document that was on line before the day it bears; the same day is in order.
 *
 * The two dates are easily exchanged, and the time for interpretation runs from the publication.
 */
export const documentPublishedBeforeSigned: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/document-published-before-signed",
  severity: "error",
  title: { zh: "文件公开日期早于成文日期", en: "Document published before it was signed" },
  message: {
    zh: "被解读文件公开于 {publishedOn}，早于成文日期 {signedOn}；两个日期可能填反",
    en: "the document was published on {publishedOn}, before it was signed on {signedOn}; the two may be exchanged",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "signed on the 23rd, on line on the 30th",
      record: {
        recordType: "policy-interpretation",
        title: "2016年政务公开工作要点解读",
        document: {
          title: "泉州市民政局关于印发2016年政务公开工作要点的通知",
          signedOn: "2016-06-23",
          publishedOn: "2016-06-30",
        },
      },
      findings: [],
    },
    {
      name: "on the same day",
      record: {
        recordType: "policy-interpretation",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", signedOn: "2016-06-30", publishedOn: "2016-06-30" },
      },
      findings: [],
    },
    {
      name: "the two exchanged",
      record: {
        recordType: "policy-interpretation",
        title: "2016年政务公开工作要点解读",
        document: { title: "2016年政务公开工作要点", signedOn: "2016-06-30", publishedOn: "2016-06-23" },
      },
      findings: ["/document/publishedOn"],
    },
  ],
  *check({ document }) {
    const { signedOn, publishedOn } = document ?? {};
    if (signedOn === undefined || publishedOn === undefined || publishedOn >= signedOn) return;
    yield { at: pointer("document", "publishedOn"), data: { publishedOn, signedOn } };
  },
};
