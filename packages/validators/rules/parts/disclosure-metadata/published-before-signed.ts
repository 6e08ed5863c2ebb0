import { dayOf } from "../../../src/disclosure/publication.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * A page whose publication lies before the document was made.
 *
 * By the minute where both are printed to the minute.
 */
export const publishedBeforeSigned: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/published-before-signed",
  severity: "error",
  title: { zh: "发布早于成文", en: "Published before it was made" },
  message: {
    zh: "发布时间 {published} 早于生成时间 {signed}",
    en: "published at {published}, before it was made at {signed}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "later the same day",
      part: { signedOn: "2017-05-24", publishedAt: "2017-05-24T14:58:00+08:00" },
      findings: [],
    },
    {
      name: "the day before",
      part: { signedOn: "2017-05-24", publishedAt: "2017-05-23T23:59:00+08:00" },
      findings: ["/publishedAt"],
    },
    {
      name: "the same minute",
      part: { signedAt: "2024-04-06T16:40:00+08:00", publishedAt: "2024-04-06T16:40:00+08:00" },
      findings: [],
    },
    {
      name: "six minutes before",
      part: { signedAt: "2024-04-06T16:40:00+08:00", publishedAt: "2024-04-06T16:34:00+08:00" },
      findings: ["/publishedAt"],
    },
  ],
  *check({ signedOn, signedAt, publishedAt }) {
    if (publishedAt === undefined) return;
    const day = dayOf(publishedAt);
    if (signedAt !== undefined && publishedAt < signedAt) {
      yield { at: "/publishedAt", data: { published: publishedAt, signed: signedAt } };
    } else if (signedOn !== undefined && day < signedOn) {
      yield { at: "/publishedAt", data: { published: day, signed: signedOn } };
    }
  },
};
