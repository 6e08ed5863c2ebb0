import { pointer } from "../../../src/pointer.js";
import { percentFollows, shownInvestment } from "../../../src/projects/investment.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A share of investment or funding that the two amounts beside it do not give.
 *
 * It may be rounded, or cut off after its last digit; each amount may be off by half of its own last digit.
 */
export const shareDiffers: Rule<"task-progress-report"> = {
  code: "task-progress-report/share-differs",
  severity: "error",
  title: { zh: "比例与金额不符", en: "Share does not follow from the amounts" },
  message: {
    zh: "实际 {actual}，计划 {planned}，算不出 {percent}%",
    en: "{actual} of {planned} is not {percent}%",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    {
      name: "rounded, cut off, above a hundred; of nothing planned nothing follows",
      record: {
        recordType: "task-progress-report",
        task: "1",
        asOf: "2016-06-30",
        investment: {
          planned: { value: 401, unit: "CNY-10k" },
          actual: { value: 597.7, unit: "CNY-10k" },
          percent: 149,
        },
        funding: {
          planned: { value: 22244.052, unit: "CNY-10k" },
          actual: { value: 18376.55, unit: "CNY-10k" },
          percent: 82.61,
        },
      },
      findings: [],
    },
    {
      name: "nothing was planned",
      record: {
        recordType: "task-progress-report",
        task: "1",
        asOf: "2016-06-30",
        funding: {
          planned: { value: 0, unit: "CNY-10k" },
          actual: { value: 5, unit: "CNY-10k" },
          percent: 0,
        },
      },
      findings: [],
    },
    {
      name: "a hundredth too much, as printed in Quanzhou in 2016",
      record: {
        recordType: "task-progress-report",
        task: "为民办实事项目",
        asOf: "2016-06-30",
        funding: {
          planned: { value: 22244.052, unit: "CNY-10k" },
          actual: { value: 18376.55, unit: "CNY-10k" },
          percent: 82.62,
        },
      },
      findings: ["/funding/percent"],
    },
  ],
  *check(record) {
    for (const key of ["investment", "funding"] as const) {
      const { planned, actual, percent } = record[key] ?? {};
      if (planned === undefined || actual === undefined || percent === undefined) continue;
      if (percentFollows(planned, actual, percent)) continue;
      const data = { planned: shownInvestment(planned), actual: shownInvestment(actual), percent };
      yield { at: pointer(key, "percent"), data };
    }
  },
};
