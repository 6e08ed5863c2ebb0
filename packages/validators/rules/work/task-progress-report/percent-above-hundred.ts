import type { Rule } from "../../../src/rule.js";

/** No task is done by more than a hundred per cent; more than planned may be invested, which is another figure. */
export const percentAboveHundred: Rule<"task-progress-report"> = {
  code: "task-progress-report/percent-above-hundred",
  severity: "error",
  title: { zh: "进度超过 100%", en: "Progress above a hundred per cent" },
  message: {
    zh: "任务进度 {percent}% 超过 100%；完成投资超过计划的，写在 investment",
    en: "progress of {percent}% is more than the whole; an investment above the plan goes into investment",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "a hundred, and 149 % of the planned investment",
      record: {
        recordType: "task-progress-report",
        task: "青少年社会教育活动中心",
        asOf: "2016-06-30",
        percent: 100,
        investment: { actual: { value: 597.7, unit: "CNY-10k" }, percent: 149 },
      },
      findings: [],
    },
    {
      name: "149 % as progress",
      record: {
        recordType: "task-progress-report",
        task: "青少年社会教育活动中心",
        asOf: "2016-06-30",
        percent: 100.01,
      },
      findings: ["/percent"],
    },
  ],
  *check({ percent }) {
    if (percent !== undefined && percent > 100) yield { at: "/percent", data: { percent } };
  },
};
