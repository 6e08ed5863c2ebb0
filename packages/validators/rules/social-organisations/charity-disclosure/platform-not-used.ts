import type { Rule } from "../../../src/rule.js";
import { exampleCampaign, exampleDealing } from "../../../src/social-organisations/example-charity.js";

/** Disclosed, but not on the platform where charities have to; the provision is known from an excerpt. */
export const platformNotUsed: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/platform-not-used",
  severity: "warning",
  title: { zh: "没有在慈善信息公开平台公开", en: "Not on the charities' platform" },
  message: {
    zh: "公开平台中没有“慈善中国”；慈善组织的信息应当在民政部的慈善信息公开平台公开",
    en: "the platforms named do not include the national one, where charities disclose",
  },
  basis: [{ source: "charity-disclosure-measures", article: "第十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on it, and elsewhere",
      record: { ...exampleCampaign, platforms: ["own-website", "national-platform"] },
      findings: [],
    },
    {
      name: "on its own website only",
      record: { ...exampleDealing, platforms: ["own-website"] },
      findings: ["/platforms"],
    },
    {
      name: "where is not told",
      record: {
        recordType: "charity-disclosure",
        organisation: exampleCampaign.organisation,
        kind: "project",
      },
      findings: [],
    },
  ],
  *check({ platforms }) {
    if (platforms !== undefined && !platforms.includes("national-platform")) yield { at: "/platforms" };
  },
};
