import { publicationLateness, revisedRegulations } from "../../../src/disclosure/publication-lateness.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * Something to be disclosed of its own accord that went on line late, under the regulations of 2007.
 *
 * Their text was read in excerpts only.
 */
export const publishedLateBefore2019: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/published-late-before-2019",
  severity: "warning",
  title: {
    zh: "主动公开超过二十个工作日（2019年以前）",
    en: "Disclosed after twenty working days (before 2019)",
  },
  message: {
    zh: "{signedOn} 成文，最迟应在 {due} 公开，实际 {published} 才公开",
    en: "made on {signedOn}, it was to be disclosed by {due} and was published on {published}",
  },
  basis: [{ source: "government-information-regulations-2008", article: "第十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "the notice of 2016: five working days",
      part: { signedOn: "2016-06-23", publishedAt: "2016-06-30T10:02:00+08:00" },
      findings: [],
    },
    {
      name: "on the twentieth working day",
      part: { signedOn: "2013-09-10", publishedAt: "2013-10-14T09:00:00+08:00" },
      findings: [],
    },
    {
      name: "on the twenty-first",
      part: { signedOn: "2013-09-10", publishedAt: "2013-10-15T09:00:00+08:00" },
      findings: ["/publishedAt"],
    },
    {
      name: "under the revised regulations",
      part: { signedOn: "2024-06-17", publishedAt: "2024-09-16T09:00:00+08:00" },
      findings: [],
    },
  ],
  *check(metadata, context) {
    if ((metadata.signedOn ?? "") < revisedRegulations) yield* publicationLateness(metadata, context);
  },
};
