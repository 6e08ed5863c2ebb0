import type { Rule } from "../../../src/rule.js";

/** What is called complete is done by a hundred per cent. */
export const completeBelowHundred: Rule<"task-progress-report"> = {
  code: "task-progress-report/complete-below-hundred",
  severity: "error",
  title: { zh: "状态为完成，进度不到 100%", en: "Complete, but below a hundred per cent" },
  message: {
    zh: "状态为完成，进度却是 {percent}%；尚有收尾的为基本完成（basically-complete）",
    en: "complete, but {percent}% done; with work left to do it is basically-complete",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete and basically complete",
      record: {
        recordType: "task-progress-report",
        task: "1",
        asOf: "2016-12-31",
        status: "complete",
        percent: 100,
      },
      findings: [],
    },
    {
      name: "with work left to do",
      record: {
        recordType: "task-progress-report",
        task: "1",
        asOf: "2016-12-31",
        status: "basically-complete",
        percent: 98,
      },
      findings: [],
    },
    {
      name: "complete at 99.9 %",
      record: {
        recordType: "task-progress-report",
        task: "1",
        asOf: "2016-12-31",
        status: "complete",
        percent: 99.9,
      },
      findings: ["/percent"],
    },
  ],
  *check({ status, percent }) {
    if (status === "complete" && percent !== undefined && percent < 100)
      yield { at: "/percent", data: { percent } };
  },
};
