import type { PartRule } from "../../../src/part-rule.js";

const attributes = {
  "on-request": ["依申请公开", "on request"],
  withheld: ["不予公开", "withheld"],
} as const;

/**
 * Something not disclosed of its own accord, without the ground for that.
 *
 * The review of what is withheld needs the ground. No provision was read that has it stated in the record.
 */
export const exemptionMissing: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/exemption-missing",
  severity: "warning",
  title: { zh: "没有写明不主动公开的理由", en: "No ground for not disclosing" },
  message: {
    zh: "公开属性是“{method}”，没有写明理由",
    en: "the attribute is “{methodEn}” and no ground is given",
  },
  basis: [{ source: "work-points-2016", article: "五(一)" }, { source: "disclosure-pages" }],
  since: "0.1.0",
  examples: [
    { name: "disclosed", part: { method: "proactive" }, findings: [] },
    {
      name: "withheld, with the ground",
      part: { method: "withheld", exemption: { ground: "personal-privacy" } },
      findings: [],
    },
    { name: "withheld without one", part: { method: "withheld" }, findings: ["/method"] },
    { name: "on request without one", part: { method: "on-request" }, findings: ["/method"] },
  ],
  *check({ method, exemption }) {
    if (method === undefined || method === "proactive" || exemption !== undefined) return;
    const [zh, en] = attributes[method];
    yield { at: "/method", data: { method: zh, methodEn: en } };
  },
};
