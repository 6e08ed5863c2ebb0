import { dayOf } from "../../../src/disclosure/publication.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * Something said to be withheld as a whole that has a time of publication.
 *
 * Withheld in part, the rest may be out.
 */
export const withheldButPublished: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/withheld-but-published",
  severity: "error",
  title: { zh: "不予公开而已经公开", en: "Withheld and yet published" },
  message: {
    zh: "公开属性是“不予公开”，页面却已在 {published} 发布",
    en: "the attribute is “withheld”, yet the page was published on {published}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on request, and not on line",
      part: { method: "on-request", exemption: { ground: "deliberative" } },
      findings: [],
    },
    {
      name: "a part withheld",
      part: {
        method: "withheld",
        exemption: { ground: "personal-privacy", scope: "附件名单" },
        publishedAt: "2024-06-17T09:00:00+08:00",
      },
      findings: [],
    },
    {
      name: "withheld and on line",
      part: {
        method: "withheld",
        exemption: { ground: "personal-privacy" },
        publishedAt: "2024-06-17T09:00:00+08:00",
      },
      findings: ["/method"],
    },
  ],
  *check({ method, exemption, publishedAt }) {
    if (method !== "withheld" || exemption?.scope !== undefined || publishedAt === undefined) return;
    yield { at: "/method", data: { published: dayOf(publishedAt) } };
  },
};
