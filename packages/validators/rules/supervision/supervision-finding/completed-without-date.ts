import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A problem called solved without the day on which it was.
 *
 * Whether it was solved in time cannot be told then.
 */
export const completedWithoutDate: Rule<"supervision-finding"> = {
  code: "supervision-finding/completed-without-date",
  severity: "warning",
  title: { zh: "已完成整改没有写明日期", en: "Completed without a day" },
  message: { zh: "整改状态是已完成，没有完成日期", en: "it is called completed, and not said since when" },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "with its day",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        completedOn: "2024-08-20",
      },
      findings: [],
    },
    {
      name: "without",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        result: "逐月公开",
      },
      findings: ["/status"],
    },
    {
      name: "kept up continuously",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "long-term",
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
  *check({ status, completedOn, excerpt }) {
    if (status !== "completed" || completedOn !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "/status" };
  },
};
