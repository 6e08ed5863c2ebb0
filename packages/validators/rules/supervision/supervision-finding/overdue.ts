import type { Rule } from "../../../src/rule.js";

/**
 * A problem that was not solved by the day set for it.
 *
 * An open one is judged on the day of the check, without one on the day of publication.
 */
export const overdue: Rule<"supervision-finding"> = {
  code: "supervision-finding/overdue",
  severity: "warning",
  title: { zh: "整改逾期", en: "Rectification overdue" },
  message: {
    zh: "整改时限是 {dueOn}，到 {seen} 才完成或者仍未完成",
    en: "due by {dueOn}; it was completed, or still was not, on {seen}",
  },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "in time",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        dueOn: "2024-08-31",
        completedOn: "2024-08-31",
      },
      findings: [],
    },
    {
      name: "a day late",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        dueOn: "2024-08-31",
        completedOn: "2024-09-01",
      },
      findings: ["/dueOn"],
    },
    {
      name: "open when it was published",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
        dueOn: "2024-08-31",
        publishedOn: "2024-12-20",
      },
      findings: ["/dueOn"],
    },
    {
      name: "open, and due on the day of the check",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
        dueOn: "2024-08-31",
      },
      asOf: "2024-08-31",
      findings: [],
    },
    {
      name: "open the day after",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
        dueOn: "2024-08-31",
        publishedOn: "2024-07-01",
      },
      asOf: "2024-09-01",
      findings: ["/dueOn"],
    },
    {
      name: "kept up continuously",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "long-term",
        dueOn: "2024-08-31",
      },
      asOf: "2024-12-01",
      findings: [],
    },
    {
      name: "nothing was due",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
      },
      asOf: "2024-12-01",
      findings: [],
    },
    {
      name: "no day to judge on",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "in-progress",
        dueOn: "2024-08-31",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "completed, and not said when",
      record: {
        recordType: "supervision-finding",
        problem: "社会救助资金发放后的公开不及时",
        status: "completed",
        dueOn: "2024-08-31",
        publishedOn: "2024-12-20",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ dueOn, status, completedOn, publishedOn }, { asOf }) {
    if (dueOn === undefined || (status === "long-term" && completedOn === undefined)) return;
    const seen = completedOn ?? (status === "completed" ? undefined : (asOf ?? publishedOn));
    if (seen === undefined) yield noDay;
    else if (seen > dueOn) yield { at: "/dueOn", data: { dueOn, seen } };
  },
};

const noDay = {
  notRun: {
    zh: "没有完成日期，也没有可以据以判断的日期",
    en: "neither the day of completion nor a day to judge on is given",
  },
};
