import { publicationLateness, revisedRegulations } from "../../../src/disclosure/publication-lateness.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * Something to be disclosed of its own accord that went on line after its twentieth working day.
 *
 * What is disclosed on request has other periods. Documents from before the revision of 2019 are the matter of
 * `published-late-before-2019`.
 */
export const publishedLate: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/published-late",
  severity: "error",
  title: { zh: "主动公开超过二十个工作日", en: "Disclosed after twenty working days" },
  message: {
    zh: "{signedOn} 成文，最迟应在 {due} 公开，实际 {published} 才公开",
    en: "made on {signedOn}, it was to be disclosed by {due} and was published on {published}",
  },
  basis: [{ source: "government-information-regulations", article: "第二十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      part: { signedOn: "2024-06-17", publishedAt: "2024-07-15T09:00:00+08:00" },
      findings: [],
    },
    {
      name: "on the twenty-first",
      part: { signedOn: "2024-06-17", publishedAt: "2024-07-16T09:00:00+08:00" },
      findings: ["/publishedAt"],
    },
    {
      name: "disclosed on request",
      part: { signedOn: "2024-06-17", publishedAt: "2024-09-16T09:00:00+08:00", method: "on-request" },
      findings: [],
    },
    {
      name: "from before the revision",
      part: { signedOn: "2019-05-14", publishedAt: "2019-09-16T09:00:00+08:00" },
      findings: [],
    },
  ],
  *check(metadata, context) {
    if ((metadata.signedOn ?? "") >= revisedRegulations) yield* publicationLateness(metadata, context);
  },
};
