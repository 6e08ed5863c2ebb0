import type { Rule } from "../../../src/rule.js";

/**
 * A day of completion beside a status that says it is not complete.
 */
export const statusContradictsCompletion: Rule<"supervision-finding"> = {
  code: "supervision-finding/status-contradicts-completion",
  severity: "error",
  title: { zh: "整改状态与完成日期矛盾", en: "Status contradicts completion" },
  message: {
    zh: "完成日期是 {completedOn}，整改状态却是没有完成",
    en: "completed on {completedOn}, and the status says it is not",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "completed",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        completedOn: "2024-08-20",
      },
      findings: [],
    },
    {
      name: "still going on",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
        completedOn: "2024-08-20",
      },
      findings: ["/status"],
    },
    {
      name: "completed, and kept up",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "long-term",
        completedOn: "2024-08-20",
      },
      findings: [],
    },
    {
      name: "no status",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        completedOn: "2024-08-20",
      },
      findings: [],
    },
  ],
  *check({ status, completedOn }) {
    if (completedOn === undefined || (status !== "not-started" && status !== "in-progress")) return;
    yield { at: "/status", data: { completedOn } };
  },
};
