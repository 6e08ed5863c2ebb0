import type { Rule } from "../../../src/rule.js";

/**
 * The numbers of projects by status do not make their total.
 *
 * An excerpt may leave out a status, so there they may be fewer, but never more.
 */
export const countsDifferFromTotal: Rule<"task-progress-report"> = {
  code: "task-progress-report/counts-differ-from-total",
  severity: "error",
  title: { zh: "各类项目数之和不等于总数", en: "Projects by status do not make their total" },
  message: {
    zh: "各类项目共 {sum} 个，总数印为 {total} 个",
    en: "{sum} projects by status, {total} in all",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "as printed in Quanzhou for 2020",
      record: {
        recordType: "task-progress-report",
        task: "为民办实事项目",
        asOf: "2020-12-31",
        counts: { total: 36, complete: 35, basicallyComplete: 1 },
      },
      findings: [],
    },
    {
      name: "an excerpt with one status",
      record: {
        recordType: "task-progress-report",
        task: "为民办实事项目",
        asOf: "2016-06-30",
        counts: { total: 36, ahead: 8 },
        excerpt: true,
      },
      findings: [],
    },
    {
      name: "only the total is printed",
      record: {
        recordType: "task-progress-report",
        task: "为民办实事项目",
        asOf: "2016-06-30",
        counts: { total: 36 },
      },
      findings: [],
    },
    {
      name: "one too few",
      record: {
        recordType: "task-progress-report",
        task: "为民办实事项目",
        asOf: "2020-12-31",
        counts: { total: 36, complete: 34, basicallyComplete: 1 },
      },
      findings: ["/counts/total"],
    },
    {
      name: "an excerpt with one too many",
      record: {
        recordType: "task-progress-report",
        task: "为民办实事项目",
        asOf: "2020-12-31",
        counts: { total: 36, complete: 37 },
        excerpt: true,
      },
      findings: ["/counts/total"],
    },
  ],
  *check({ counts, excerpt }) {
    if (counts === undefined) return;
    const { total, ...byStatus } = counts;
    const given = Object.values(byStatus);
    if (given.length === 0) return;
    const sum = given.reduce((all, each) => all + each, 0);
    if (excerpt === true ? sum > total : sum !== total) yield { at: "/counts/total", data: { sum, total } };
  },
};
