import { pointer } from "../../pointer.js";
import type { ProjectCheck } from "../project-check.js";

/** What is approved after what: each step is examined against the approval of the one before. */
const steps = [
  { matter: "project-proposal", name: "项目建议书" },
  { matter: "feasibility-study", name: "可行性研究报告" },
  { matter: "preliminary-design", name: "初步设计" },
  { matter: "budget-adjustment", name: "概算调整" },
] as const;

export const approvalsOutOfOrder: ProjectCheck = {
  severity: "warning",
  title: { zh: "批准的先后颠倒", en: "Approvals out of order" },
  message: {
    zh: "{later}于 {laterDate} 批准，早于{earlier}的 {earlierDate}；应依次为项目建议书、可行性研究报告、初步设计、概算调整",
    en: "what was approved on {laterDate} comes before what was approved on {earlierDate}; the order is proposal, feasibility study, preliminary design, adjustment",
  },
  basis: [
    { source: "government-investment-regulation", article: "第九条" },
    { source: "government-investment-regulation", article: "第十一条" },
  ],
  *check({ approvals = [] }) {
    const first = new Map<string, string>();
    for (const { matter, decidedOn } of approvals) {
      if (matter === undefined || decidedOn === undefined) continue;
      if (decidedOn < (first.get(matter) ?? "9")) first.set(matter, decidedOn);
    }
    for (const [index, { matter, decidedOn }] of approvals.entries()) {
      const place = steps.findIndex((step) => step.matter === matter);
      if (place === -1 || decidedOn === undefined) continue;
      const earlier = steps.slice(0, place).find((step) => (first.get(step.matter) ?? "") > decidedOn);
      if (earlier === undefined) continue;
      yield {
        at: pointer("approvals", index, "decidedOn"),
        data: {
          later: steps[place]?.name ?? "",
          laterDate: decidedOn,
          earlier: earlier.name,
          earlierDate: first.get(earlier.matter) ?? "",
        },
      };
    }
  },
};
