import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A problem called solved, with nothing that says how.
 *
 * The notice asks that what was done about problems is disclosed.
 */
export const completedWithoutResult: Rule<"supervision-finding"> = {
  code: "supervision-finding/completed-without-result",
  severity: "error",
  title: { zh: "已完成整改没有写明结果", en: "Completed without a result" },
  message: {
    zh: "整改状态是已完成，没有整改结果，也没有佐证材料",
    en: "it is called completed, and gives neither a result nor evidence",
  },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "with a result",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        result: "逐月公开",
      },
      findings: [],
    },
    {
      name: "with evidence",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        evidence: [{ name: "公开目录" }],
      },
      findings: [],
    },
    {
      name: "with neither",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
      },
      findings: ["/status"],
    },
    {
      name: "going on",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ status, result, evidence, excerpt }) {
    if (status !== "completed" || result !== undefined || evidence !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "/status" };
  },
};
