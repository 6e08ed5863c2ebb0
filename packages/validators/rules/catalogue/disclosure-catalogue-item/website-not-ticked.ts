import type { Rule } from "../../../src/rule.js";

/**
 * A row disclosed to everybody without the government website among its channels.
 *
 * What is for certain persons only may well stay on the notice board.
 */
export const websiteNotTicked: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/website-not-ticked",
  severity: "warning",
  title: { zh: "公开渠道没有政府网站", en: "Government website not among the channels" },
  message: {
    zh: "公开渠道没有勾选政府网站",
    en: "the government website is not among the channels",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十三条" },
    { source: "work-points-2016", article: "五(二)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "ticked",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        audience: "public",
        channels: ["website", "gazette"],
      },
      findings: [],
    },
    {
      name: "not ticked",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        audience: "public",
        channels: ["notice-board"],
      },
      findings: ["/channels"],
    },
    {
      name: "for certain persons",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        audience: "specific",
        channels: ["notice-board"],
      },
      findings: [],
    },
  ],
  *check({ channels, audience, method }) {
    if (channels === undefined || audience === "specific" || method === "on-request" || method === "withheld")
      return;
    if (!channels.includes("website")) yield { at: "/channels" };
  },
};
