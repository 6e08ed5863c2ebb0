import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A step of a year's task that is dated in another year. */
export const stepOutsideYear: Rule<"annual-key-task"> = {
  code: "annual-key-task/step-outside-year",
  severity: "warning",
  title: { zh: "步骤不在任务年度内", en: "A step lies outside the year" },
  message: {
    zh: "{day} 不在任务年度 {year} 年内",
    en: "{day} is not in {year}, the year of the task",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "first and last day of the year",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        steps: [{ text: "施工", from: "2016-01-01", to: "2016-12-31" }],
      },
      findings: [],
    },
    {
      name: "the day before and the day after",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院",
        steps: [{ text: "施工", from: "2015-12-31", to: "2017-01-01" }],
      },
      findings: ["/steps/0/from", "/steps/0/to"],
    },
  ],
  *check({ year, steps = [] }) {
    for (const [index, step] of steps.entries()) {
      for (const key of ["from", "to"] as const) {
        const day = step[key];
        if (day !== undefined && !day.startsWith(`${year}-`))
          yield { at: pointer("steps", index, key), data: { day, year } };
      }
    }
  },
};
